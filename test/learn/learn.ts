import { writeFileSync } from 'node:fs';
import { companyIds, companyOf, firmly, type Shares } from '../../src/outline/weighing/company.ts';
import { features } from '../../src/outline/weighing/features.ts';
import { sharesOf, type Table, type Weights, weighed } from '../../src/outline/weighing/softmax.ts';
import { type LabelledLine, type LabelledNote, labelledNotes } from './lines.ts';
import { type Example, regress } from './regression.ts';

/** Parts that the notes are dealt into: the shares a note gives to the second weighing come from weights learned on the others. */
const parts = 8;
/** What the squares of the weights cost, against about one for each line. */
const penalties = { first: 20, second: 3 };

/** Learns the weights from folders of labelled notes and writes them into the file, a module. */
export async function learn(folders: readonly string[], file: string): Promise<void> {
	const notes = (await Promise.all(folders.map(labelledNotes))).flat();
	const apart = new Map<LabelledNote, readonly Shares[]>();
	for (let part = 0; part < parts; part++) {
		const table = firstTable(notes.filter((_, at) => at % parts !== part));
		notes.forEach((note, at) => {
			if (at % parts === part) apart.set(note, sharesIn(note, table));
		});
	}
	const first = firstTable(notes);
	const second = regress(
		notes.flatMap((note) => {
			const company = companyOf(note.spots, apart.get(note) ?? []);
			return examples(note, (_, place) => company(place));
		}),
		penalties.second,
	);
	writeFileSync(
		file,
		`import type { Weights } from './softmax.ts';

/** Learned by \`npm run learn\` from ${notes.length} notes that people wrote and labelled line by line. Not to be changed by hand. */
export const first: Weights = ${printed(
			weightsOf(
				first,
				features.map(({ id }) => id),
			),
		)};

/** For the second weighing, learned from what the first says of notes that it was not learned from. */
export const second: Weights = ${printed(weightsOf(second, companyIds))};
`,
	);
}

const firstTable = (notes: readonly LabelledNote[]): Table =>
	regress(
		notes.flatMap((note) => examples(note, ({ values }) => values)),
		penalties.first,
	);

const sharesIn = ({ lines }: LabelledNote, table: Table): readonly Shares[] =>
	lines.map(({ firm, values }) => (firm ? firmly(firm) : sharesOf(values, table)));

/** The lines that may be learned from; those of a longer note count less each. */
function examples(
	{ lines }: LabelledNote,
	valuesOf: (line: LabelledLine, at: number) => Float64Array,
): readonly Example[] {
	const counts = 5 / Math.sqrt(lines.length);
	return lines
		.map((line, at) => ({ ...line, values: valuesOf(line, at), counts }))
		.filter(({ right, firm }) => !firm && right.includes(true));
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100 + 0;

function weightsOf(table: Table, ids: readonly string[]): Weights {
	const row = (at: number) => weighed.map((_, kind) => rounded(table[at * weighed.length + kind] ?? 0));
	const rows = ids
		.map((id, at) => [id, row(at)] as const)
		.filter(([, weights]) => weights.some((weight) => weight !== 0));
	return { bias: row(ids.length), by: Object.fromEntries(rows) };
}

const printed = ({ bias, by }: Weights): string =>
	`{\n\tbias: ${list(bias)},\n\tby: {\n${Object.entries(by)
		.map(([id, weights]) => `\t\t${/^[a-z]+$/.test(id) ? id : `'${id}'`}: ${list(weights)},\n`)
		.join('')}\t},\n}`;

const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
