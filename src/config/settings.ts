import type { Header } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import type { Sheet } from '../render/renderer.ts';
import { parseDuration } from '../text/duration.ts';
import { cardSizes } from '../theme/cards.ts';

/** What the author chose outside the note: flags as typed, by their name without dashes. */
export type Flags = Readonly<Partial<Record<SettingName, string>>>;

/** Everything a build depends on beside the note and the date. */
export interface Settings {
	/** Lies over the note's header: a flag beats the environment, the environment beats the frontmatter. */
	readonly header: Partial<Header>;
	/** Size of the cards where flag or environment named one. */
	readonly card?: string;
	readonly sheet: Sheet;
}

const sheets: readonly Sheet[] = ['a4', 'letter', 'card'];
const cardNames: readonly string[] = Object.keys(cardSizes);

/** One setting: how its text is read (nothing when it makes no sense) and which spellings a complaint offers. */
interface Setting<T> {
	readonly read: (text: string) => T | undefined;
	readonly accepted: string;
}

const oneOf =
	<T extends string>(names: readonly T[]) =>
	(text: string): T | undefined =>
		names.find((name) => name === text.toLowerCase());

const table = {
	duration: { read: parseDuration, accepted: '30m, 1h30m or 6:40' },
	start: { read: parseStart, accepted: '14:00' },
	pace: { read: parsePace, accepted: '140 (words a minute), slow, normal or fast' },
	lang: { read: parseLang, accepted: 'en, de or pt-BR' },
	card: { read: oneOf(cardNames), accepted: cardNames.join(', ') },
	sheet: { read: oneOf(sheets), accepted: sheets.join(', ') },
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof table;

function parseStart(text: string): number | undefined {
	const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim());
	return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function parsePace(text: string): NonNullable<Header['pace']> | undefined {
	const name = oneOf(['slow', 'normal', 'fast'] as const)(text);
	const words = Number(text);
	return name ?? (words >= 40 && words <= 400 ? words : undefined);
}

function parseLang(text: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(text)[0];
	} catch {
		return undefined;
	}
}

/**
 * Reads the flags, and for each that is not given the environment's `CUESCRIPT_CARD`, `CUESCRIPT_PACE` and so on. Throws a
 * Refusal that names the flag or variable and what it accepts.
 */
export function settle(flags: Flags, env: Readonly<Record<string, string | undefined>>): Settings {
	const value = <N extends SettingName>(name: N): ReturnType<(typeof table)[N]['read']> => {
		const variable = `CUESCRIPT_${name.toUpperCase()}`;
		const text = flags[name] ?? (env[variable] || undefined);
		if (text === undefined) return undefined as ReturnType<(typeof table)[N]['read']>;
		const read = table[name].read(text);
		if (read === undefined) {
			const source = flags[name] === undefined ? variable : `--${name}`;
			throw new Refusal(`${source} does not understand “${text}”: give it ${table[name].accepted}.`);
		}
		return read as ReturnType<(typeof table)[N]['read']>;
	};
	const card = value('card');
	const header = { duration: value('duration'), start: value('start'), pace: value('pace'), lang: value('lang') };
	return {
		header: Object.fromEntries(Object.entries(header).filter(([, given]) => given !== undefined)),
		...(card && { card }),
		sheet: value('sheet') ?? 'a4',
	};
}
