import type { LedgerLine } from '../model/ledger.ts';
import type { Inline, Talk } from '../model/talk.ts';
import { aloud, plain } from '../model/words.ts';
import type { Note } from '../note/note.ts';
import { inlines } from './inline.ts';
import type { Item } from './item.ts';
import { itemsOf } from './joins.ts';
import { kindsOf } from './kinds.ts';
import { languageOf } from './language.ts';
import { bodyLines } from './line.ts';
import type { Depth } from './nest.ts';
import type { Verdict } from './structure.ts';
import { structureOf } from './structure.ts';
import { grow } from './tree.ts';
import type { Lexicon } from './words/words.ts';
import { lexiconOf } from './words/words.ts';

/**
 * Understands a note: finds its title, its sections and how they nest, and what each line is. Never fails; at worst the
 * talk is one run of speech. Every non-blank line has its entry in the ledger.
 */
export function outline(note: Note): Talk {
	const lines = bodyLines(note.lines);
	const items = itemsOf(lines);
	const lang = note.header.lang ?? languageOf(note.text);
	const says = lexiconOf(lang);
	const { depths, closed, ...structure } = structureOf(items, says);
	const { title, speakers } = structure;
	const verdicts = kindsOf(structure);
	const last = note.lines.at(-1);
	const headline = title ? headlineOf(title.item, says) : [];
	const named = fold(note.header.title ?? (title ? aloud(headline) : stem(note.name))) || fold(plain(headline));
	return {
		type: 'talk',
		title: named,
		...(title && fold(plain(headline)) !== named && { headline }),
		lang,
		header: note.header,
		children: grow({ items, verdicts, depths, closed, speakers, says }),
		ledger: ledgerOf(note, items, verdicts, depths),
		place: {
			start: { line: 1, column: 1, offset: 0 },
			end: { line: last?.number ?? 1, column: last ? last.end - last.start + 1 : 1, offset: last?.end ?? 0 },
		},
	};
}

/** All of a title line, the author's number in front of it included. */
const headlineOf = ({ line: { marks }, words }: Item, says: Lexicon): readonly Inline[] =>
	inlines(marks.marker === '' ? words : `${marks.marker} ${words}`, says);

const fold = (words: string): string =>
	words
		.replace(/[*_`]{2,}/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const stem = (name: string): string => name.replace(/\.[^.]+$/, '');

const inHeader = { by: 'frontmatter', why: 'in the header at the top of the file', confidence: 1 } as const;

function ledgerOf(
	note: Note,
	items: readonly Item[],
	verdicts: readonly Verdict[],
	depths: ReadonlyMap<number, Depth>,
): readonly LedgerLine[] {
	const ledger: LedgerLine[] = [];
	for (const line of note.lines)
		if (line.header && !line.blank) ledger.push({ line: line.number, kind: 'frontmatter', reading: inHeader });
	for (const item of items) {
		const { kind, reading } = verdicts[item.index] as Verdict;
		const depth = kind === 'section' ? depths.get(item.index) : undefined;
		ledger.push({ line: item.line.at.number, kind, ...(depth ? { depth } : {}), reading });
		for (const line of item.tail) ledger.push({ line: line.at.number, kind, continues: true, reading });
	}
	return ledger;
}
