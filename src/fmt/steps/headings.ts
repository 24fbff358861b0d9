import type { Edit } from '../../model/finding.ts';
import type { Draft, Step } from '../step.ts';
import type { Writer } from '../write.ts';

/** What a heading may be dressed in: hashes, a bullet, white space; and what closes it again. One hash on a word may be a tag. */
const dress = /^(?:[\s\u00a0\u3000]|#{1,6}(?=\s)|#{2,6}|[•●◦▪‣⁃·○■*+-](?=\s))*/u;
const closing = /[\s\u00a0]+#{1,6}[\s\u00a0]*$|[\s\u00a0]+$/u;
const bold = /^(\*\*|__)((?:(?!\1).)+)\1$/u;

/** Hashes for every title and section at once, sections beginning one below the title. */
export const headingsBeneathTitle =
	(write: Writer): Step =>
	(draft) =>
		together(edits(draft, 1, write));

/** The same for a note without a title line, whose sections begin at the top. */
export const headingsFromTop =
	(write: Writer): Step =>
	(draft) =>
		hasTitle(draft) ? [] : together(edits(draft, 0, write));

/**
 * Where that would be another talk, the sections of the first depth alone: a family of titles gets its hashes together or not
 * at all, since half of one is harder to read than none.
 */
export const topHeadings =
	(write: Writer): Step =>
	(draft) => {
		const lines = draft.lines.filter(({ kind, depth }) => kind === 'title' || (kind === 'section' && depth === 1));
		return together(edits({ ...draft, lines }, 1, write));
	};

const hasTitle = ({ lines }: Draft): boolean => lines.some(({ kind }) => kind === 'title');

const together = (fix: readonly Edit[]) => (fix.length > 0 ? [{ fix }] : []);

/** Nothing where every heading has its hashes already: how many is the author's choice. */
function edits({ lines }: Draft, below: number, write: Writer): readonly Edit[] {
	const heads = lines.filter(
		({ kind, kept, continues }) => (kind === 'section' || kind === 'title') && !kept && !continues,
	);
	if (heads.every(({ text }) => /^#{1,6} \S/.test(text))) return [];
	return heads.flatMap(({ kind, depth = 1, text, start, end }) => {
		const words = text.replace(dress, '').replace(closing, '');
		const level = kind === 'title' ? 1 : Math.min(6, depth + below);
		const value = words.replace(bold, '$2').trim();
		const clean = write({ type: 'heading', depth: level as 1, children: [{ type: 'text', value }] });
		// With a lone return inside, it would be written as a heading of two lines.
		return words === '' || words.includes('\r') || clean === text ? [] : [{ start, end, text: clean }];
	});
}
