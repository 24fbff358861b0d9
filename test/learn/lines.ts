import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNote } from '../../src/note/note.ts';
import { itemsOf } from '../../src/outline/joins.ts';
import { languageOf } from '../../src/outline/language.ts';
import { bodyLines } from '../../src/outline/line.ts';
import { listShapes } from '../../src/outline/readings/lists.ts';
import { readLines } from '../../src/outline/readings/read.ts';
import { structureOf } from '../../src/outline/structure.ts';
import { valuesOf } from '../../src/outline/weighing/features.ts';
import { looker, type Spot, spotsOf } from '../../src/outline/weighing/seen.ts';
import { type Weighed, weighed } from '../../src/outline/weighing/softmax.ts';
import { firmKind, weighedItems } from '../../src/outline/weighing/weigh.ts';
import { lexiconOf } from '../../src/outline/words/words.ts';

/** A line of a labelled note that may be weighed. */
export interface LabelledLine {
	/** Which of the weighed kinds the label allows, in their order. */
	readonly right: readonly boolean[];
	readonly values: Float64Array;
	/** The kind that a firm reading gave it. */
	readonly firm: Weighed | undefined;
}

export interface LabelledNote {
	readonly spots: readonly Spot[];
	readonly lines: readonly LabelledLine[];
}

const letters: Readonly<Record<string, Weighed>> = { K: 'cue', S: 'speech', P: 'point', N: 'aside' };

/** Every note of `FOLDER/raw` that has labels in `FOLDER/gold`: a row for each line, its number, a tab, its label or several with `/` between. */
export async function labelledNotes(folder: string): Promise<readonly LabelledNote[]> {
	const notes: LabelledNote[] = [];
	for (const name of readdirSync(join(folder, 'raw')).sort()) {
		const labels = new Map<number, readonly string[]>();
		for (const row of readFileSync(join(folder, 'gold', name.replace(/md$/, 'tsv')), 'utf8')
			.trim()
			.split('\n')) {
			const [line = '', label = ''] = row.split('\t');
			labels.set(Number(line), label.trim().split('/'));
		}
		notes.push(await labelled(name, readFileSync(join(folder, 'raw', name)), labels));
	}
	return notes;
}

async function labelled(
	name: string,
	bytes: Uint8Array,
	labels: ReadonlyMap<number, readonly string[]>,
): Promise<LabelledNote> {
	const note = await readNote(bytes, name);
	const structure = structureOf(itemsOf(bodyLines(note.lines)), lexiconOf(note.header.lang ?? languageOf(note.text)));
	const lists = listShapes(structure);
	const verdicts = readLines(structure, lists);
	const spots = spotsOf(structure, lists, weighedItems(structure.items, verdicts));
	const look = looker(structure, spots);
	return {
		spots,
		lines: spots.map(({ item }, place) => {
			const verdict = verdicts[item.index] as (typeof verdicts)[number];
			const kinds = (labels.get(item.line.at.number) ?? []).map((letter) => letters[letter]);
			return {
				right: weighed.map((kind) => kinds.includes(kind)),
				values: valuesOf(look(place)),
				firm: firmKind(verdict),
			};
		}),
	};
}
