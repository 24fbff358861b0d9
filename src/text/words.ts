/**
 * Counting what is said. Most scripts put spaces between words; Chinese and Japanese do not, and are counted by the
 * character, Korean by the syllable (its spaced words differ too much in length); Thai, Lao, Khmer and Burmese are cut
 * into words by `Intl.Segmenter`.
 */

/** How many words and characters of each manner of writing a text has. */
export interface Tally {
	readonly words: number;
	/** Chinese characters, also in Japanese and Korean. */
	readonly han: number;
	readonly kana: number;
	/** Syllables. */
	readonly hangul: number;
}

/** Cuts text without spaces into words and says how many there are. */
export type Cutter = (text: string) => number;

/** A cutter for a language that makes its segmenter when first asked and keeps it: making one takes a millisecond. */
export function cutterFor(lang: string): Cutter {
	let segmenter: Intl.Segmenter | undefined;
	return (text) => {
		segmenter ??= new Intl.Segmenter(supported(lang), { granularity: 'word' });
		let words = 0;
		for (const part of segmenter.segment(text)) if (part.isWordLike) words++;
		return words;
	};
}

/** A header may name any language; what is no language tag is left to the segmenter's default. */
function supported(lang: string): string | undefined {
	try {
		return Intl.Segmenter.supportedLocalesOf(lang)[0];
	} catch {
		return undefined;
	}
}

/** Anything that may be written without spaces: from Thai up, but for the extended Latin, Greek and punctuation between. */
const unspaced =
	/[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ud7ff\ud840-\ud88f\uf900-\ufaff\uff66-\uffdc]/;

/** A spaced word starts with a letter or figure and goes on to the next space or dash. */
const spaced = /[\p{L}\p{N}][^\s–—]*/gu;

/** Runs of one manner; the segmenter takes time quadratic in a run, so what it is to cut comes in pieces. */
const manners = (): RegExp =>
	/(?<han>[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)|(?<kana>[\u3041-\u309f\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f]+)|(?<hangul>[\uac00-\ud7a3]+)|(?<joined>[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{1,250})|[\p{L}\p{N}][^\s–—\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc\u{20000}-\u{3ffff}]*/gu;

/** Counts what is said in a text, in time linear in its length. */
export function tally(text: string, cut: Cutter): Tally {
	if (!unspaced.test(text)) return { words: text.match(spaced)?.length ?? 0, han: 0, kana: 0, hangul: 0 };
	let [words, han, kana, hangul] = [0, 0, 0, 0];
	for (const { 0: match, groups = {} } of text.matchAll(manners())) {
		if (groups.han) han += [...match].length;
		else if (groups.kana) kana += match.length;
		else if (groups.hangul) hangul += match.length;
		else if (groups.joined) words += cut(match);
		else words++;
	}
	return { words, han, kana, hangul };
}
