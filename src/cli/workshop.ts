import type { Settings } from '../config/settings.ts';
import type { Header } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import type { Job } from '../render/renderer.ts';
import type { World } from './world.ts';

/** What every renderer of a run shares: date, templates and one press, so that no font is read twice. */
export type Workshop = Pick<Job, 'date' | 'templates' | 'press'>;

/** What of the settings is about paper. */
export const paperOf = ({ sheet, deck, handout, script }: Settings) => ({ sheet, deck, handout, script });

/** Fetches what prints. Throws a Refusal where the environment's date makes no sense. */
export async function openWorkshop(world: World): Promise<Workshop> {
	const date = dateOf(world);
	const [{ fontSource, templates }, { openPress }] = await Promise.all([
		import('../assets.ts'),
		import('../pdf/press.ts'),
	]);
	return { date, templates, press: await openPress(fontSource()) };
}

/** The size of the cards: what flag or environment says, or else the note, or else 3 × 5 in. */
export const cardOf = (settings: Settings, { cards }: Pick<Header, 'cards'>): string => settings.card ?? cards ?? '3x5';

/**
 * The date that a PDF is stamped with: `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org), or else
 * today at midnight, so that two builds of one day give the same bytes.
 */
function dateOf(world: World): Date {
	const epoch = world.env.SOURCE_DATE_EPOCH;
	if (epoch !== undefined && epoch !== '') {
		if (!/^\d{1,11}$/.test(epoch))
			throw new Refusal(`SOURCE_DATE_EPOCH is “${epoch}”: give it whole seconds since 1970, or unset it.`);
		return new Date(Number(epoch) * 1000);
	}
	const now = world.now();
	return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
