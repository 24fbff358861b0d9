import { type HouseTheme, houseThemes } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import type { Ink } from '../page/page.ts';
import { nearest } from '../text/nearest.ts';
import { contrast, type Inks } from './inks.ts';
import { plain, type Shares, sized, type Theme, themes } from './theme.ts';

/** One thing a theme of one's own may say. */
interface Field {
	/** What it sets, for editors. */
	readonly sets: string;
	/** A value that is accepted. */
	readonly example: string | number;
	/** What is wrong with a value, as the end of a sentence that begins with its key; nothing where it is right. */
	readonly fault: (value: unknown) => string | undefined;
	/** Draft 7 of JSON Schema. */
	readonly schema: object;
}

/** Words have at least so much contrast with white paper: AA of WCAG 2.2. Those of the house have 7:1. */
const leastContrast = 4.5;

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

const among = (names: readonly string[], sets: string, example: string): Field => ({
	sets,
	example,
	fault: (value) => {
		if (names.includes(value as string)) return undefined;
		const near = typeof value === 'string' ? nearest(value, names) : undefined;
		return `is ${shown(value)}, and ${near ? `you may mean ${near}` : `there are ${names.join(', ')}`}`;
	},
	schema: { enum: names },
});

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Red, green and blue, or a grey, which is printed with black alone; from `#AA2618` or `#A21`. */
function inkOf(colour: string): Ink {
	const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
	return red === green && green === blue ? Math.round((red / 255) * 100) / 100 : [red, green, blue];
}

const colour = (sets: string, example: string, least: number): Field => ({
	sets,
	example,
	fault: (value) => {
		if (typeof value !== 'string' || !hex.test(value)) return `is ${shown(value)}, which is no colour`;
		const found = contrast(inkOf(value));
		if (found >= least) return undefined;
		return `is ${value}, ${found.toFixed(1)}:1 on white paper, and nobody reads less than ${least}:1`;
	},
	schema: { type: 'string', pattern: hex.source.replaceAll('0-9a-f', '0-9A-Fa-f') },
});

const share = (sets: string, example: number, most: number): Field => ({
	sets,
	example,
	fault: (value) => {
		if (typeof value === 'number' && value >= 1 && value <= most) return undefined;
		return `is ${shown(value)}, and type is from 1 to ${most} times as large as usual, never smaller`;
	},
	schema: { type: 'number', minimum: 1, maximum: most },
});

/** Families with the cuts that are asked of them, by name, and what their files are called. */
const hyperlegible = { 'Atkinson Hyperlegible Next': 'AtkinsonHyperlegibleNext' } as const;
const families: Readonly<Record<'labels' | 'reading', Readonly<Record<string, string>>>> = {
	labels: { Inter: 'Inter', ...hyperlegible },
	reading: { Literata: 'Literata', Inter: 'Inter', ...hyperlegible },
};

/** Everything a theme of one's own may say; each key stands for itself, and none has others below it. */
const fields = {
	$schema: {
		sets: 'For editors.',
		example: '…',
		fault: (value) => (typeof value === 'string' ? undefined : `is ${shown(value)}, which is no address`),
		schema: { type: 'string' },
	},
	extends: among(houseThemes, 'The theme of the house it starts from.', 'high-contrast'),
	text: colour('Colour of words.', '#000000', leastContrast),
	soft: colour('Colour of words that are not to be said.', '#4D4D4D', leastContrast),
	accent: colour('Colour of numbers of sections, figures and key cues.', '#AA2618', leastContrast),
	faint: colour('Colour of rules and guides.', '#9E9E9E', 1.2),
	reading: among(Object.keys(families.reading), 'Family of the words of the script.', 'Literata'),
	labels: among(Object.keys(families.labels), 'Family of everything else.', 'Inter'),
	cards: share('How many times as large as usual the type of cards is.', 1.2, 1.6),
	handout: share('How many times as large as usual the type of the handout is.', 1.3, 2),
	script: share('How many times as large as usual the type of the script is.', 1.4, 2),
} as const satisfies Readonly<Record<string, Field>>;

type Key = keyof typeof fields;
const keys = Object.keys(fields) as readonly Key[];

const written = (key: Key): string => `"${key}": ${JSON.stringify(fields[key].example)}`;

/**
 * A theme of one's own from the data of its file, over one of the house. Throws a Refusal that names the file and the key, and shows
 * what to write. `source` is the file.
 */
export function themeOf(data: unknown, source: string): Theme {
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		throw new Refusal(`${source} is no theme: write an object such as { ${written('accent')}, ${written('cards')} }.`);
	const given = new Map(Object.entries(data));
	for (const [key, value] of given) {
		const known = keys.find((one) => one === key);
		if (!known) {
			const near = nearest(key, keys) as Key | undefined;
			const remedy = near ? `did you mean ${near}? Write ${written(near)}` : `a theme has ${keys.slice(1).join(', ')}`;
			throw new Refusal(`${source}: nobody reads the key ${key}: ${remedy}.`);
		}
		const fault = fields[known].fault(value);
		if (fault !== undefined) throw new Refusal(`${source}: ${known} ${fault}: write ${written(known)}.`);
	}
	return applied(themes[(given.get('extends') as HouseTheme | undefined) ?? 'plain'], given);
}

/** A theme with the values that were given, each of which has been checked. */
function applied(base: Theme, given: ReadonlyMap<string, unknown>): Theme {
	const ink = (key: keyof Inks): Ink => {
		const value = given.get(key);
		return typeof value === 'string' ? inkOf(value) : base.inks[key];
	};
	const family = (key: 'reading' | 'labels'): string => families[key][String(given.get(key))] ?? base[key];
	const larger = (key: keyof Shares): number => (given.get(key) as number | undefined) ?? base.shares[key];
	return {
		...sized(plain, { cards: larger('cards'), handout: larger('handout'), script: larger('script') }),
		inks: { text: ink('text'), soft: ink('soft'), faint: ink('faint'), accent: ink('accent') },
		reading: family('reading'),
		labels: family('labels'),
	};
}

/** A theme of one's own as JSON Schema (draft 7, which editors know). */
export const themeSchema = (): object => ({
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'A theme for cuescript',
	type: 'object',
	additionalProperties: false,
	properties: Object.fromEntries(
		keys.map((key) => [key, { description: fields[key].sets, examples: [fields[key].example], ...fields[key].schema }]),
	),
});
