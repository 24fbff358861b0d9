import type { Header } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import type { Sheet } from '../render/renderer.ts';
import { type Value, values } from '../text/values.ts';
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

const oneOf =
	<T extends string>(names: readonly T[]) =>
	(text: string): T | undefined =>
		names.find((name) => name === text.toLowerCase());

const table = {
	...values,
	card: { read: oneOf(cardNames), accepted: cardNames },
	sheet: { read: oneOf(sheets), accepted: sheets },
} as const satisfies Record<string, Value<unknown>>;

export type SettingName = keyof typeof table;

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
			throw new Refusal(`${source} does not understand “${text}”: give it ${table[name].accepted.join(', ')}.`);
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
