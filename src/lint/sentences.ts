/** A full stop or semicolon with what may close behind it, and the space to the next sentence where there is one. */
const stop = /(?:[.!?…;]+["”’»)*_]*(?=\s|$)|[。！？；؟؛।])\s*/gu;

/** Sentences as a speaker breathes: stretches up to the next full stop, wherever it stands. In UTF-16 units of the text. */
export function* sentences(text: string): Generator<{ readonly from: number; readonly to: number }> {
	let from = 0;
	for (const match of text.matchAll(stop)) {
		const next = match.index + match[0].length;
		yield { from, to: match.index + match[0].trimEnd().length };
		from = next;
	}
	const to = text.trimEnd().length;
	if (to > from) yield { from, to };
}
