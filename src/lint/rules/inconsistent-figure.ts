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
	],
	check({ talk, blocks, options, report }) {
		const byUnit = new Map<string, Figure[]>();
		for (const one of heard(talk, blocks)) {
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

/** So many figures of one unit are compared with each other, which keeps the time linear. */
const most = 64;

/** A figure with what is counted, and the words around it that say of what. */
interface Figure {
	readonly written: string;
	readonly value: number;
	readonly unit: string;
	readonly place: ReturnType<Heard['place']>;
	readonly group: number;
	/** Of its sentence: each longer word by its beginning, and every other number. */
	readonly words: readonly string[];
}

/** A number, no part of a date, a time, a range or a name, and the word or sign that says what it counts. */
const figure =
	/(?<![\p{L}\d.,:/–-])(?:[$€£]\s?)?(\d{1,3}(?:[.,'’ ]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?:\s?(?:[$€£%‰](?!\p{L}))|\s(?!\d)\p{L}[\p{L}\p{M}]+)(?![\d:/])/gu;

function* figuresOf({ text, group, place }: Heard): Generator<Figure> {
	if (!/\d/.test(text)) return;
	const folded = fold(text);
	for (const { from, to } of sentences(folded)) {
		const sentence = folded.slice(from, to);
		const found = [...sentence.matchAll(figure)].map((match) => ({ match, unit: unitOf(match[0]) }));
		for (const { match, unit } of found) {
			const { 0: written, 1: whole = '', 2: decimals = '0', index } = match;
			// Where several are counted in one sentence, they are set against each other.
			if (found.filter((other) => other.unit === unit).length > 1) continue;
			const around = `${sentence.slice(0, index)} ${sentence.slice(index + written.length)}`;
			const at = from + index;
			yield {
				written,
				value: Number(`${whole.replace(/\D/g, '')}.${decimals}`),
				unit,
				group,
				place: place(at, at + written.length),
				words: (around.match(/\p{L}[\p{L}\p{M}]{3,}|\d+/gu) ?? []).map(stem),
			};
		}
	}
}

const unitOf = (written: string): string => stem(/\p{L}[\p{L}\p{M}]*$|[$€£%‰]/u.exec(written)?.[0] ?? '');

/** The beginning of a word, which its endings do not change. */
const stem = (word: string): string => word.toLowerCase().slice(0, 5);

/**
 * Whether two figures cannot both be right: another value, and sentences of which the shorter one says little that the
 * other does not. Sentences of one pattern that differ in one place are about two things (*the hall costs …, the attic costs …*),
 * and so are points of one list.
 */
function contradicts(one: Figure, two: Figure, fewest: number): boolean {
	if (one.group === two.group || one.value === two.value || rounded(one.value, two.value)) return false;
	const [a, b] = [one, two].map(({ words }) => [...new Set(words)]) as [string[], string[]];
	const shared = a.filter((word) => b.includes(word)).length;
	if (shared < fewest) return false;
	const [onlyA, onlyB] = [a.length - shared, b.length - shared];
	return Math.min(onlyA, onlyB) === 0;
}

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
