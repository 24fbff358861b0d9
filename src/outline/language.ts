import { languages } from './words/words.ts';

/** Scripts that one language of ours is written in. */
const byScript: readonly (readonly [RegExp, string])[] = [
	[/[\u3040-\u30ff]/g, 'ja'],
	[/[\uac00-\ud7a3]/g, 'ko'],
	[/[\u3400-\u9fff]/g, 'zh'],
	[/[\u0e00-\u0e7f]/g, 'th'],
	[/[\u0590-\u05ff]/g, 'he'],
	[/[\u0900-\u097f]/g, 'hi'],
	[/[\u0370-\u03ff]/g, 'el'],
];

/** Enough of a note to know its language by, in characters. */
const sample = 8000;

/** BCP 47 tag of the language most of a text is in; `und` when nothing tells. */
export function languageOf(text: string): string {
	const part = text.slice(0, sample);
	const letters = part.match(/\p{L}/gu)?.length ?? 0;
	if (!letters) return 'und';
	for (const [script, tag] of byScript)
		if ((part.match(script)?.length ?? 0) > letters * (tag === 'ja' ? 0.1 : 0.3)) return tag;
	const counts = new Map<string, number>();
	for (const word of part.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	let best = 'und';
	let most = 2;
	for (const [tag, { common }] of Object.entries(languages)) {
		const score = common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
		if (score > most) [best, most] = [tag, score];
	}
	return best;
}
