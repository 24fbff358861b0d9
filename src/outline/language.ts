import { isLetter } from '../text/letters.ts';
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

/** Any of them: most notes have none. */
const written = /[\u0370-\u03ff\u0590-\u05ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** BCP 47 tag of the language most of a text is in; `und` when nothing tells. */
export function languageOf(text: string): string {
	const part = text.slice(0, sample);
	return (written.test(part) ? languageOfScript(part) : undefined) ?? languageOfWords(part);
}

function languageOfScript(text: string): string | undefined {
	const counts = scripts.map(() => 0);
	let letters = 0;
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		if (isLetter(code)) letters++;
		if (code < 0x370) continue;
		const script = scripts.findIndex(([, from, to]) => code >= from && code <= to);
		if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
	}
	return letters ? scripts.find(([, , , share], i) => (counts[i] ?? 0) > letters * share)?.[0] : 'und';
}

/** Beyond Latin-1 and its usual punctuation. What is not can be read with an expression that is ready five times sooner. */
const foreign = /[\u0100-\u1fff\u2070-\uffff]/;
const westernWord = /[a-zªµºß-öø-ÿ]+/g;
const word = (): RegExp => /[\p{L}\p{M}]+/gu;

/** The language with most of its commonest words in a text; three of them at least. */
function languageOfWords(text: string): string {
	const counts = new Map<string, number>();
	for (const found of text.toLowerCase().match(foreign.test(text) ? word() : westernWord) ?? [])
		counts.set(found, (counts.get(found) ?? 0) + 1);
	let best = 'und';
	let most = 2;
	for (const [tag, { common }] of Object.entries(languages)) {
		const score = common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
		if (score > most) [best, most] = [tag, score];
	}
	return best;
}
