import { plain } from '../../model/words.ts';
import type { Topic } from './deck.ts';

/** Letters of the scripts that are written from right to left. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether words have letters that are written from right to left. */
export const hasFromRight = (text: string): boolean => text.search(fromRight) >= 0;

/** Whether a deck reads from right to left: most of its letters do. What the letters say counts, not the name of the language. */
export function readsFromRight(topics: readonly Topic[]): boolean {
	let [right, all] = [0, 0];
	for (const topic of topics)
		for (const runs of [topic.title, ...topic.entries.map((entry) => entry.runs)]) {
			const text = plain(runs);
			right += count(text, fromRight);
			all += count(text, /\p{L}/gu);
		}
	return right * 2 > all;
}
