import { segments } from '../../text/segments.ts';
import { insidePair } from './pairs.ts';

/** Cuts a text into sentences: where each begins. */
export type SentenceCutter = (text: string) => readonly number[];

/** Words with a full stop that end no sentence, where a capital may follow. */
const titles = new Set(
	'dr mr mrs ms st prof hr fr sr jr mme mlle dott ing art nr no abb fig vgl bzw ca approx vs'.split(' '),
);

/** Whether a stop at the end of `before` belongs to an abbreviation: an initial, a title, a short word before a figure. */
function abbreviated(before: string, after: string): boolean {
	const word = /(?:^|[\s(“"„«])(\p{L}{1,6})\.\s*$/u.exec(before.slice(-12))?.[1];
	if (word === undefined) return false;
	if (/^\p{N}/u.test(after)) return word.length <= 4 || titles.has(word.toLowerCase());
	return (word.length === 1 && word !== 'I') || (word.toLowerCase() !== 'no' && titles.has(word.toLowerCase()));
}

/** A cutter for a language. Nothing is cut within brackets or a quotation, nor behind an abbreviation. */
export function sentenceCutter(lang: string): SentenceCutter {
	let segmenter: Intl.Segmenter;
	try {
		segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
	} catch {
		segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
	}
	return (text) => {
		if (text === '') return [];
		const inside = insidePair(text);
		const starts: number[] = [0];
		for (const { index } of segments(text, segmenter)) {
			const before = text.slice(starts.at(-1) ?? 0, index);
			if (index > 0 && before.trim() !== '' && !inside(index) && !abbreviated(before, text.slice(index, index + 1)))
				starts.push(index);
		}
		return starts;
	};
}

const clauseEnd = /(?:[,;:،؛](?=\s)|\s[–—-](?=\s)|[—；：，、]|[)）](?=[\s,;]))\s*|\s(?=[(（])/gu;
/** A clause this short says nothing alone and goes with the one behind it: words, or characters without spaces between. */
const fewestWords = 3;
const fewestCharacters = 7;
const dense = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/u;

const tooShort = (clause: string): boolean =>
	dense.test(clause) ? clause.trim().length < fewestCharacters : (clause.match(/\S+/g)?.length ?? 0) < fewestWords;

/** Where each clause of a sentence begins. A comma within a figure, a quotation or brackets parts nothing. */
export function clauses(sentence: string): readonly number[] {
	const inside = insidePair(sentence);
	const starts: number[] = [0];
	for (const { 0: mark, index } of sentence.matchAll(clauseEnd)) {
		const start = index + mark.length;
		if (start < sentence.length && !inside(start) && !tooShort(sentence.slice(starts.at(-1), start)))
			starts.push(start);
	}
	if (starts.length > 1 && tooShort(sentence.slice(starts.at(-1)))) starts.pop();
	return starts;
}
