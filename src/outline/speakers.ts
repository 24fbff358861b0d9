import { hasCapital, isSmall } from '../text/letters.ts';
import type { Item } from './item.ts';
import { labelOf } from './readings/look.ts';
import { namedBackstage } from './scope.ts';
import type { Lexicon } from './words/words.ts';

/**
 * Names that stand before what is said, `Ana: …`. A name is a capitalised label of at most three words that stands before a
 * sentence at least twice, or takes turns with another that does; in scripts without case it stands there three times.
 */
export function speakersOf(items: readonly Item[], says: Lexicon): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const item of items) {
		const found = item.line.noise || item.line.marks.hash || item.line.marks.slanted ? undefined : labelOf(item);
		if (!found || found.rest.length < 3 || !isName(found.label, says)) continue;
		counts.set(found.label, (counts.get(found.label) ?? 0) + 1);
	}
	const names = [...counts].filter(([name, count]) => count >= (hasCapital(name) ? 2 : 3)).map(([name]) => name);
	const near = new Set(names);
	const alone = items
		.filter((item, i) => [i - 2, i - 1, i + 1, i + 2].some((j) => near.has(labelOf(items[j] ?? item)?.label ?? '')))
		.map((item) => labelOf(item)?.label ?? '')
		.filter((name) => counts.get(name) === 1 && /^\p{Lu}[\p{L}.]+$/u.test(name));
	return new Set(names.length ? [...names, ...alone] : []);
}

const isName = (label: string, says: Lexicon): boolean =>
	label.split(/\s+/).length <= 3 &&
	label.split(/\s+/).every((word) => word.length <= 3 || !isSmall(word.codePointAt(0) ?? 0)) &&
	label.length <= 24 &&
	!isSmall(label.codePointAt(0) ?? 0) &&
	!/[\d?!"“”/]/.test(label) &&
	!/^(?:A|R|答|Answer|Antwort)$/.test(label) &&
	!says.is.ask.test(label) &&
	!says.is.note.test(label) &&
	!says.is.note.test(label.split(/\s+/).at(-1) ?? '') &&
	!says.is.stage.test(label) &&
	!says.is.closed.test(label) &&
	!says.is.part.test(label) &&
	!namedBackstage(label, says) &&
	!says.is.ends.test(label) &&
	!says.is.meta.test(label) &&
	!says.starts.condition.test(label);

/** The speaker a speech line names, and how many characters of its words the name takes. */
export function speakerOf(item: Item, speakers: ReadonlySet<string>): { name: string; length: number } | undefined {
	if (!speakers.size) return undefined;
	const found = labelOf(item);
	if (!found || !speakers.has(found.label)) return undefined;
	const head = /^[^:]{1,60}?:[*_`]{0,3}\s*/.exec(item.folded);
	return head
		? {
				name: item.words
					.slice(0, head[0].length)
					.replace(/[*_`:：\s]+$/u, '')
					.replace(/^[*_`\s]+/u, ''),
				length: head[0].length,
			}
		: undefined;
}
