import { isLetterOrMark, isPlainLetter, isSmall } from '../../text/letters.ts';
import { endsSentence } from '../../text/marks.ts';
import type { Block } from '../lines.ts';
import { defineRule } from '../rule.ts';

export const brokenOffSentence = defineRule({
	id: 'broken-off-sentence',
	finds: 'sentences that end before they are finished',
	why: 'A sentence that was lost in pasting is found again in front of everybody, when there is nothing left to read.',
	severity: 'warning',
	options: {
		habit: {
			kind: 'share',
			default: 0.8,
			sets: 'how many of the other spoken lines must end with a full stop before one without is judged',
		},
		words: {
			kind: 'count',
			default: 6,
			sets: 'most words behind the last full stop that are taken for the beginning of a sentence',
		},
	},
	examples: [
		{
			shows: 'A note that does without full stops is not judged',
			note: '“Thank you all. It was a good year”\n\n“The roof is done. The cellar is not”\n\n“We begin in May. Bring a spade”\n\n“That is all. Good night”',
			findings: [],
		},
		{
			shows: 'A line that is one sentence, or ends with a long one, only lacks its full stop',
			note: '“Thank you all for coming.”\n\n“It was a good year.”\n\n“The roof is done.”\n\n“We begin in May”\n\n“That is all.”',
			findings: [],
		},
		{
			shows: 'A fragment behind the last full stop, in a note that ends its sentences',
			note: '“Thank you all for coming.”\n\n“It was a good year. Most of the”\n\n“The roof is done.”\n\n“We begin in May.”\n\n“That is all.”',
			findings: ['3:22-3:33 Unexpected end of the sentence “Most of the”, expected a full stop or the rest of it'],
		},
	],
	check({ blocks, options, report }) {
		const spoken = blocks.filter(({ kind }) => kind === 'speech');
		const unended = spoken.filter(({ text }) => !endsSentence.test(body(text)));
		const others = spoken.length - 1;
		if (others < fewest || spoken.length - unended.length < options.habit * others) return;
		for (const block of unended) {
			const rest = fragment(block);
			if (!rest || rest.words.split(/\s+/).length > options.words) continue;
			const words = rest.words.replace(/\s+/g, ' ');
			report({
				reason: `Unexpected end of the sentence “${words}”, expected a full stop or the rest of it`,
				place: block.place(rest.from, rest.from + rest.words.length),
				actual: words,
				note: 'Finish it, or take it out: your other lines end with a full stop.',
			});
		}
	},
});

/** Fewer other spoken lines than this show no habit. */
const fewest = 4;

/** Closing marks and directions in brackets, which are no end of a sentence. */
const behind = /(?:[\s*_"”»」』’]|\([^()\n]{0,80}\)|\[[^[\]\n]{0,80}\])+$/u;
/** No more than so many characters are ever behind; it keeps the search linear. */
const furthest = 200;

function body(text: string): string {
	const tail = text.slice(-furthest);
	return text.slice(0, text.length - (behind.exec(tail)?.[0].length ?? 0));
}

/** The end of a sentence with the space to the next. Before it stand three letters, a figure or a bracket: `St.` is no end. */
const stop = /(?:[^\s\d.,;:!?…()“”"'’-]{3}|\d|[)”’])[.!?…]["”’)]?\s+|[。！？؟।]\s*/g;

/** The words behind the last finished sentence of a block, when they are not finished. */
function fragment(block: Block): { readonly from: number; readonly words: string } | undefined {
	const text = body(block.text);
	if (!isLetterOrMark(lastOf(text))) return undefined;
	const last = [...text.matchAll(stop)].at(-1);
	const from = last ? last.index + last[0].length : 0;
	const words = text.slice(from);
	return last && begins(words) ? { from, words } : undefined;
}

/** The code point a text ends with. */
const lastOf = (text: string): number => [...text.slice(-2)].at(-1)?.codePointAt(0) ?? 0;

/** Whether words begin as a sentence does: large, or in a script without case; with a mark before it or without. */
function begins(words: string): boolean {
	const first = words.replace(/^["“‘(«„]/, '').codePointAt(0) ?? 0;
	return isPlainLetter(first) && !isSmall(first);
}
