import type { Item } from '../item.ts';
import type { Scope } from '../scope.ts';
import type { Structure, Verdict } from '../structure.ts';
import type { ListShape, View } from './reading.ts';
import { lineReadings } from './readings.ts';

/** What the readings of single lines say of every item; titles and sections are known before. */
export function readLines(structure: Structure, lists: ReadonlyMap<number, ListShape>): readonly Verdict[] {
	const { items, profile, heads, title, scopes, speakers } = structure;
	const verdicts: Verdict[] = [];
	const isHead = (index: number) => heads.has(index);
	for (const item of items) {
		const last = verdicts.at(-1);
		verdicts.push(
			titled(item, structure) ??
				read({
					item,
					items,
					profile,
					scope: scopes[item.index] as Scope,
					isHead,
					sections: heads.size,
					title: title?.item.index ?? -1,
					list: lists.get(item.index),
					before: last && { kind: last.kind, by: last.reading.by },
					speakers,
				}),
		);
	}
	return verdicts;
}

function titled(item: Item, { title, heads }: Structure): Verdict | undefined {
	if (title?.item === item)
		return { kind: 'title', reading: { by: 'title', why: title.why, confidence: title.confidence } };
	const head = heads.get(item.index);
	return head && { kind: 'section', reading: { by: head.by, why: head.why, confidence: head.confidence } };
}

function read(view: View): Verdict {
	let verdict: Verdict | undefined;
	for (const reading of lineReadings) {
		if (!reading.test(view)) continue;
		const { id, kind, why, confidence } = reading;
		if (!verdict) verdict = { kind, reading: { by: id, why, confidence } };
		else if (kind !== verdict.kind)
			return {
				kind: verdict.kind,
				reading: {
					...verdict.reading,
					confidence: contested(verdict.reading.confidence, confidence),
					runnerUp: { kind, by: id },
				},
			};
	}
	return verdict ?? { kind: 'speech', reading: { by: 'prose', why: 'nothing else fits', confidence: 0.3 } };
}

/** What another reading that says otherwise takes from the confidence of the first, the more so the surer it is itself. */
const contested = (first: number, second: number): number => Math.round(first * (1 - second / 5) * 100) / 100;
