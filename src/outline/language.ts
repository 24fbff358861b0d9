import { isLetter, isLetterOrMark } from '../text/letters.ts';
import { languages } from './words/words.ts';

/** Scripts that one language of ours is written in, and the share of a note's letters that tells. */
const scripts: readonly (readonly [tag: string, from: number, to: number, share: number])[] = [
	['ja', 0x3040, 0x30ff, 0.1],
	['ko', 0xac00, 0xd7a3, 0.3],
	['zh', 0x3400, 0x9fff, 0.3],
	['th', 0x0e00, 0x0e7f, 0.3],
	['he', 0x0590, 0x05ff, 0.3],
	['hi', 0x0900, 0x097f, 0.3],
	['el', 0x0370, 0x03ff, 0.3],
];

/** Enough of a note to know its language by, in characters. */
const sample = 8000;

/** BCP 47 tag of the language most of a text is in; `und` when nothing tells. */
export function languageOf(text: string): string {
	const part = text.slice(0, sample);
	const counts = scripts.map(() => 0);
	let letters = 0;
	for (const char of part) {
		const code = char.codePointAt(0) ?? 0;
		if (isLetter(code)) letters++;
		if (code < 0x370) continue;
		const script = scripts.findIndex(([, from, to]) => code >= from && code <= to);
		if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
	}
	if (!letters) return 'und';
	const written = scripts.find(([, , , share], i) => (counts[i] ?? 0) > letters * share);
	return written?.[0] ?? languageOfWords(wordsOf(part.toLowerCase()));
}

/** How often each word stands in a text. */
function wordsOf(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	let word = '';
	for (const char of `${text} `) {
		if (isLetterOrMark(char.codePointAt(0) ?? 0)) word += char;
		else if (word !== '') {
			counts.set(word, (counts.get(word) ?? 0) + 1);
			word = '';
		}
	}
	return counts;
}

/** The language with most of its commonest words among these; three of them at least. */
function languageOfWords(counts: ReadonlyMap<string, number>): string {
	let best = 'und';
	let most = 2;
	for (const [tag, { common }] of Object.entries(languages)) {
		const score = common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
		if (score > most) [best, most] = [tag, score];
	}
	return best;
}
