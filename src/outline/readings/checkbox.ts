import { isQuoted } from '../profile.ts';
import { endsInColon } from './look.ts';
import type { LineReading } from './reading.ts';

export const checkbox: LineReading = {
	id: 'checkbox',
	kind: 'aside',
	why: 'a box to tick',
	confidence: 0.85,
	examples: ['# Mill\n§- [ ] Print the map\nThe mill stands by the river, as you all know.'],
	not: ['# Mill\n- The mill stands by the river.'],
	test: ({ item }) => item.line.marks.checkbox && !endsInColon(item) && !isQuoted(item),
};
