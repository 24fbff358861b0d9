import type { Header } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import type { DeckWishes, HandoutWishes, ScriptWishes, Sheet } from '../render/renderer.ts';
import { type Value, values } from '../text/values.ts';
import { parseCardMeasure } from '../theme/any-card.ts';
import { cardSizes } from '../theme/cards.ts';
import { deckValues } from './deck.ts';
import { paperValues } from './paper.ts';

/** What the author chose outside the note: flags as typed, by their name in camel case; those without a value are `true`. */
export type Flags = Readonly<Partial<Record<SettingName, string | true>>>;

/** Settings that a configuration file may hold, under the names of their flags, each known to make sense. */
export type Configured = Readonly<Partial<Record<(typeof configurable)[number], string>>>;

/** Everything a build depends on beside the note and the date. */
export interface Settings {
	/** Lies over the note's header: a flag beats the environment, the environment beats the frontmatter. */
	readonly header: Partial<Header>;
	/** Lies beneath it: what configuration files choose. */
	readonly under?: Partial<Header>;
	/** Size of the cards where flag or environment named one. */
	readonly card?: string;
	readonly sheet: Sheet;
	readonly deck: DeckWishes;
	readonly handout: HandoutWishes;
	/** The speaker's own page is wanted. */
	readonly crib: boolean;
	readonly script: ScriptWishes;
	/** A theme of the house by its name, or a file of one's own, where flag or environment named one. */
	readonly theme?: string;
	/** The same, where a configuration file named one: the note's header goes before it. */
	readonly themeUnder?: string;
	/** The time the talk is to fit, in seconds. */
	readonly fit?: number;
}

const sheets: readonly Sheet[] = ['a4', 'letter', 'card'];
const cardNames: readonly string[] = Object.keys(cardSizes);

const oneOf =
	<T extends string>(names: readonly T[]) =>
	(text: string): T | undefined =>
		names.find((name) => name === text.toLowerCase());

const cardNamed = (text: string): string | undefined =>
	oneOf(cardNames)(text) ?? (parseCardMeasure(text) ? text.trim() : undefined);

const table = {
	...values,
	fit: values.duration,
	card: { read: cardNamed, accepted: [...cardNames, '120x80mm', '4.5x3in'] },
	sheet: { read: oneOf(sheets), accepted: sheets },
	...deckValues,
	...paperValues,
} as const satisfies Record<string, Value<unknown>>;

type SettingName = keyof typeof table;

/** Settings that a person or a project has, and not only one talk. */
export const configurable = [
	...(['duration', 'pace', 'lang', 'card', 'sheet', 'theme', 'pages', 'crib', 'size', 'lineNumbers'] as const),
	...(['detail', 'cutAndStack', 'duplex', 'offset', 'hole'] as const),
] satisfies readonly SettingName[];

/** What a setting accepts, where a text is not among it; nothing where it is. */
export const acceptedBy = (name: (typeof configurable)[number], text: string): readonly string[] | undefined =>
	table[name].read(text) === undefined ? table[name].accepted : undefined;

/**
 * Reads the flags, and for each that is not given the environment's `CUESCRIPT_CARD`, `CUESCRIPT_PACE` and so on, and beneath both
 * what configuration files choose. Throws a Refusal that names the flag or variable and what it accepts.
 */
export function settle(
	flags: Flags,
	env: Readonly<Record<string, string | undefined>>,
	configured: Configured = {},
): Settings {
	const value = <N extends SettingName>(name: N): ReturnType<(typeof table)[N]['read']> => {
		const words = name.replace(/[A-Z]/g, '-$&').toLowerCase();
		const variable = `CUESCRIPT_${words.toUpperCase().replaceAll('-', '_')}`;
		const typed: string | true | undefined = flags[name] ?? (env[variable] || undefined);
		const text = typed === true ? 'yes' : typed;
		if (text === undefined) return undefined as ReturnType<(typeof table)[N]['read']>;
		const read = table[name].read(text);
		if (read === undefined) {
			const source = flags[name] === undefined ? variable : `--${words}`;
			throw new Refusal(`${source} does not understand “${text}”: give it ${table[name].accepted.join(', ')}.`);
		}
		return read as ReturnType<(typeof table)[N]['read']>;
	};
	const house = <N extends keyof Configured>(name: N) => {
		const text = configured[name];
		return (text === undefined ? undefined : table[name].read(text)) as ReturnType<(typeof table)[N]['read']>;
	};
	const either = <N extends keyof Configured>(name: N) => value(name) ?? house(name);
	const card = value('card');
	const fit = value('fit');
	const theme = value('theme');
	const themeUnder = house('theme');
	const deck = {
		order: either('cutAndStack') ? ('stacks' as const) : undefined,
		duplex: either('duplex'),
		offset: either('offset'),
		hole: either('hole'),
		detail: either('detail'),
		for: value('for'),
	};
	const header = { duration: value('duration'), start: value('start'), pace: value('pace'), lang: value('lang') };
	const under = { duration: house('duration'), pace: house('pace'), lang: house('lang'), cards: house('card') };
	return {
		header: given(header),
		under: given(under),
		...(card && { card }),
		...(fit && { fit }),
		sheet: either('sheet') ?? 'a4',
		deck: given(deck),
		handout: given({ pages: either('pages') }),
		crib: either('crib') ?? false,
		script: given({ size: either('size'), lineNumbers: either('lineNumbers') }),
		...(theme && { theme }),
		...(themeUnder && { themeUnder }),
	};
}

/** What was given of some values. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
