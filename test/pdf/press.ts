import { readFileSync } from 'node:fs';
import { openPress, type Press } from '../../src/pdf/press.ts';

/** A press with the house's own faces and no others, so that tests see the same fonts everywhere. */
export const housePress = (): Promise<Press> =>
	openPress({
		face: (name) => readFileSync(new URL(`../../templates/fonts/${name}.ttf`, import.meta.url)),
		candidates: () => [],
	});
