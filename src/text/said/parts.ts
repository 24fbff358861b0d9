/** Syllables of words that are written with hyphens between them: `sev-en-ty five` has four. */
export function syllablesOf(words: string): number {
	let count = words === '' ? 0 : 1;
	for (let i = 0; i < words.length; i++) {
		const code = words.charCodeAt(i);
		if (code === 32 || code === 45) count++;
	}
	return count;
}
