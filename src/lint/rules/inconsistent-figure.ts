import { fold } from '../../text/fold.ts';
import { type Heard, heard } from '../heard.ts';
import { defineRule } from '../rule.ts';
import { sentences } from '../sentences.ts';

export const inconsistentFigure = defineRule({
	id: 'inconsistent-figure',
	finds: 'figures that are one thing here and another there',
	why: 'Whoever hears forty hours and then forty-five asks which it was, and believes neither.',
	severity: 'warning',
	options: {
		shared: {
			kind: 'count',
			default: 2,
			sets: 'fewest other words that two sentences share where they speak of one thing',
		},
	},
	examples: [
		{
			shows: 'Different things, a change within one sentence, and a round figure for an exact one',
			note: '# The duty\n\nThe night duty took 40 hours. The roof took 45 hours.\n\nOur team grew from 3 people to 8 people.\n\nThe cellar repair cost 1,978 euros, so the cellar repair cost about 2,000 euros.\n',
			findings: [],
		},
		{
			shows: 'Points of one list, and sentences of one pattern, are about different things',
			note: '# The rooms\n\n- 2 layers of paint outside\n- 3 layers of paint\n\nThe hall costs 40 euros per year.\n\nThe attic costs 45 euros per year.\n',
			findings: [],
		},
		{
			shows: 'The same duty, twice as long',
			note: '# The duty\n\n“My night duty in March took 40 hours, and nobody took over.”\n\n## What I ask for\n\n“The night duty in March took 45 hours.”\n',
			findings: ['7:31-7:39 Unexpected “45 hours”, after “40 hours” on line 3, expected the same figure'],
		},
		{
			shows: 'The same training in other words; that of another team is another one',
			note: '# Training\n\nWe plan 40 hours of training for the support team in spring.\n\nThe kitchen team gets 30 hours of training in spring.\n\nThe support team gets 45 hours of training in spring.\n',
			findings: ['7:23-7:31 Unexpected “45 hours”, after “40 hours” on line 3, expected the same figure'],
		},
	],
	check({ talk, blocks, options, report }) {
		const byUnit = new Map<string, Figure[]>();
		for (const one of heard(talk, blocks, digit)) {
			if (one.type !== 'speech' && one.type !== 'point') continue;
			for (const figure of figuresOf(one)) {
				const same = byUnit.get(figure.unit) ?? [];
				byUnit.set(figure.unit, same);
				const other = same.find((earlier) => contradicts(earlier, figure, options.shared));
				if (other)
					report({
						reason: `Unexpected “${figure.written}”, after “${other.written}” on line ${other.place.start.line}, expected the same figure`,
						place: figure.place,
						actual: figure.written,
						expected: [other.written],
						note: 'See which of the two is right; or say what makes them different.',
					});
				if (same.length < most) same.push(figure);
			}
		}
	},
});

/** A digit of any script that is folded. */
const digit = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/;

/** So many figures of one unit are compared with each other, which keeps the time linear. */
const most = 32;

/** A sentence of more characters is a table or a log, and to hold each of its figures against all of it takes too long. */
const longest = 2000;

/** A figure with what is counted, and the words around it that say of what. */
interface Figure {
	readonly written: string;
	readonly value: number;
	readonly unit: string;
	readonly place: ReturnType<Heard['place']>;
	readonly group: number;
	/** Of its sentence: each longer word by its beginning, and every other number. */
	readonly words: ReadonlySet<string>;
}

function* figuresOf({ text, group, place }: Heard): Generator<Figure> {
	const folded = fold(text);
	if (!/\d/.test(folded)) return;
	for (const { from, to } of sentences(folded)) {
		if (to - from > longest) continue;
		const tokens = [...folded.slice(from, to).matchAll(/\S+/g)].map(({ 0: token, index }) => ({
			token,
			at: from + index,
		}));
		const found = tokens.flatMap(({ token, at }, index) => counted(token, at, tokens[index + 1]));
		for (const { value, unit, start, end } of found) {
			// Where several are counted in one sentence, they are set against each other.
			if (found.filter((other) => other.unit === unit).length > 1) continue;
			const around = `${folded.slice(from, start)} ${folded.slice(end, to)}`;
			const words = around.split(between).filter((word) => word.length >= longWord || /^\d/.test(word));
			const written = text.slice(start, end).replace(/\s+/g, ' ');
			yield { written, value, unit, group, place: place(start, end), words: new Set(words.map(stem)) };
		}
	}
}

/** A number with the sign of what it counts before or behind it, and the marks around; no date, time or range. */
const number =
	/^(["“”'‘’«„([*_]*)([$€£]?)(\d{1,3}(?:[.,'’]\d{3})+|\d+)(?:[.,](\d{1,2}))?([%‰$€£]?)([.,;:!?)\]”"'’»*_]*)$/;

/** The figure of a token, with its sign or the next word as its unit; none where nothing is counted. */
function counted(token: string, at: number, next: { readonly token: string; readonly at: number } | undefined) {
	const match = /\d/.test(token) ? number.exec(token) : null;
	if (!match) return [];
	const [, open = '', before = '', whole = '', decimals = '0', after = '', close = ''] = match;
	const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
	const start = at + open.length;
	if (before || after) return [{ value, unit: before || after, start, end: at + token.length - close.length }];
	const word = close === '' ? (next?.token.split(between)[0] ?? '') : '';
	if (word.length < 2 || /^\d/.test(word) || !next) return [];
	return [{ value, unit: stem(word), start, end: next.at + word.length }];
}

/** What parts words, without a class of all letters, which takes longer to prepare than to use. */
const between = /[\s.,;:!?…()[\]“”"'‘’«»„*_/–—-]+/;
const longWord = 4;

/** The beginning of a word, which its endings do not change. */
const stem = (word: string): string => word.toLowerCase().slice(0, 5);

/**
 * Whether two figures cannot both be right: another value, and sentences of which the shorter one says nothing that the other does
 * not, or which say nearly the same in another order. Sentences of one pattern that differ in one place are about two things (*the
 * hall costs …, the attic costs …*), and so are points of one list.
 */
function contradicts(one: Figure, two: Figure, fewest: number): boolean {
	if (one.group === two.group || one.value === two.value) return false;
	const [a, b] = [one.words, two.words];
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	if (shared < fewest || rounded(one.value, two.value)) return false;
	const [onlyA, onlyB] = [a.size - shared, b.size - shared];
	const restated = shared >= 2 * fewest && Math.max(onlyA, onlyB) <= fewest && common(a, b) !== common(b, a);
	return Math.min(onlyA, onlyB) === 0 || restated;
}

/** The words of one sentence that are in another, in its order. */
const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): string =>
	[...one].filter((word) => other.has(word)).join(' ');

/** Whether the one is the other, said round: 2,000 for 1,978. */
function rounded(one: number, two: number): boolean {
	const [round, exact] = significant(one) <= significant(two) ? [one, two] : [two, one];
	return Number(exact.toPrecision(Math.max(1, significant(round)))) === round;
}

/** How many digits of a number tell something: 2 of 4,500. */
const significant = (value: number): number =>
	String(value)
		.replace('.', '')
		.replace(/^0+|0+$/g, '').length;
