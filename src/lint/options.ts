import { parseDuration } from '../text/duration.ts';

/** What the value of each kind of option is. */
interface ValueOf {
	seconds: number;
	count: number;
	share: number;
	words: readonly string[];
}

export type OptionKind = keyof ValueOf;

/** One setting of a rule, told so that a page, a schema and a check can be made from it. */
interface Option<K extends OptionKind = OptionKind> {
	readonly kind: K;
	readonly default: ValueOf[K];
	/** What it sets, as a noun phrase: *longest time a section may take*. */
	readonly sets: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The values a rule's check is given. */
export type Values<O extends Options> = { readonly [K in keyof O]: ValueOf[O[K]['kind']] };

interface Kind<T> {
	/** What an author may write, with an example; follows *expected*. */
	readonly accepted: string;
	/** The value of what was written, or nothing when it makes no sense. */
	readonly read: (given: unknown) => T | undefined;
	/** The same as JSON Schema. */
	readonly schema: object;
}

const number = (given: unknown, least: number, most: number): number | undefined =>
	typeof given === 'number' && given >= least && given <= most ? given : undefined;

/** How each kind of option is written by an author and checked. */
export const optionKinds: { readonly [K in OptionKind]: Kind<ValueOf[K]> } = {
	seconds: {
		accepted: 'seconds or a length of time such as 90 or “2 min”',
		read: (given) => (typeof given === 'string' ? parseDuration(given) : number(given, 0, 86_400)),
		schema: { anyOf: [{ type: 'number', minimum: 0, maximum: 86_400 }, { type: 'string' }] },
	},
	count: {
		accepted: 'a whole number such as 300',
		read: (given) => (Number.isSafeInteger(given) ? number(given, 0, Number.MAX_SAFE_INTEGER) : undefined),
		schema: { type: 'integer', minimum: 0 },
	},
	share: {
		accepted: 'a share from 0 to 1 such as 0.25',
		read: (given) => number(given, 0, 1),
		schema: { type: 'number', minimum: 0, maximum: 1 },
	},
	words: {
		accepted: 'a list of words such as ["TODO"]',
		read: (given) => (Array.isArray(given) && given.every((word) => typeof word === 'string') ? given : undefined),
		schema: { type: 'array', items: { type: 'string' } },
	},
};
