/** Shows where a word was cut; copied text leaves it out. An author writes one where a word may be cut. */
export const softHyphen = '\u00AD';

/** Scripts whose cut words get a hyphen. */
const hyphenated = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{2}/u;
const afterSoftHyphen = /\u00AD$/;

/** Whether a line that ends here, in the middle of a word, ends with a hyphen. */
export const endsHyphenated = (text: string, at: number): boolean =>
	at < text.length && (text[at - 1] === softHyphen || hyphenated.test(text.slice(at - 1, at + 1)));

/** The least of a word that stays on the line, and that is carried to the next. */
const least = 3;

const vowel =
	'[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿąęėįųūăəıőűạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹαεηιουωάέήίόύώϊϋΐΰаеёиоуыэюяіїє]';
/** Letters that begin a syllable together in most languages of these scripts, and so stay together. */
const cluster = 'sch|[cpst]h|qu|[bcdfgkp][lr]|[dt]r';
const onset = new RegExp(`^(?:${cluster}|(?!${vowel})\\p{L})${vowel}`, 'iu');
const inCluster = new RegExp(`^(?:s?ch|sc|ck|${cluster})$`, 'iu');

/**
 * Where to cut a word that is wider than its line: one of `stops`, offsets of `text` in order up to `index`, the last that fits. At a
 * soft hyphen of the author's wherever there is one, else before a consonant and a vowel near the end, as most languages part their
 * syllables, else as late as possible; no crumb of less than three characters is left on either side where it can be helped.
 */
export function cutAt(text: string, from: number, to: number, stops: readonly number[], index: number): number {
	const last = stops[index] ?? to;
	if (last >= to) return last;
	const fits = stops.slice(0, index + 1).filter((stop) => stop - from >= least && to - stop >= least);
	const soft = fits.findLast((stop) => afterSoftHyphen.test(text.slice(stop - 1, stop)));
	if (soft !== undefined) return soft;
	const near = fits.slice(-nearby);
	return near.findLast((stop) => partsSyllables(text, stop)) ?? fits.at(-1) ?? last;
}

/** So many characters before the end of a line are looked at for the end of a syllable. */
const nearby = 5;

const partsSyllables = (text: string, at: number): boolean =>
	hyphenated.test(text.slice(at - 1, at + 1)) &&
	onset.test(text.slice(at, at + 4)) &&
	!inCluster.test(text.slice(at - 1, at + 1));
