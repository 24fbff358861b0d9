import { distance } from '../text/nearest.ts';
import type { Speller } from './speller.ts';

/** More suggestions are no help. */
const most = 3;

/** A word that no dictionary knows is a slip where one that it knows is so near, in letters; a longer one may have slipped twice. */
const nearness = (word: string): number => (word.length < 10 ? 1 : 2);

/** So many letters stand for themselves on either side of a seam. */
const shortestPart = 4;

/**
 * Spellings of English that one side of the ocean writes and the other does not, as what to put for what: whoever has installed one
 * dictionary of it writes no slip when they write the other.
 */
const overseas: readonly (readonly [RegExp, string])[] = [
	[/is(?=[aei])/, 'iz'],
	[/ys(?=[ei])/, 'yz'],
	[/our/, 'or'],
	[/ou/, 'o'],
	[/tre(?=s?$)/, 'ter'],
	[/ll/, 'l'],
	[/ogue/, 'og'],
	[/artef/, 'artif'],
];

/**
 * The words an unknown one was meant for, the likeliest first; none where it is rather a word of another sort: one made of two, one
 * with a syllable before it (*rehydrated*), one of another country, or one that is like no other.
 */
export function slipOf(word: string, lang: string, speller: Speller): readonly string[] {
	const { knows, near } = speller;
	if (seam(word, knows) || (lang.startsWith('en') && overseas.some(([from, to]) => knows(word.replace(from, to)))))
		return [];
	const contraction = `${word.slice(0, -1)}'${word.slice(-1)}`;
	if (/[nst]$/.test(word) && knows(contraction)) return [contraction];
	const meant = near(word).filter((one) => !/[\s-]/.test(one) || word.includes('-'));
	if (meant.some((one) => one.toLowerCase() === word)) return [];
	return meant.filter((one) => distance(one.toLowerCase(), word) <= nearness(word)).slice(0, most);
}

/** Whether a word is a known one with an ending or a syllable before it, or two known ones. */
function seam(word: string, knows: Speller['knows']): boolean {
	if (word.endsWith('s') && knows(word.slice(0, -1))) return true;
	for (let at = 2; at <= word.length - shortestPart; at++) {
		const [head, tail] = [word.slice(0, at), word.slice(at).replace(/^-/, '')];
		if (knows(tail) && (syllables.has(head) || (at >= shortestPart && knows(head)))) return true;
	}
	return false;
}

/** What is set before words at will, in the languages of Europe. */
const syllables = new Set([
	...[
		'anti',
		'auto',
		'bio',
		'co',
		'con',
		'de',
		'des',
		'dis',
		'eco',
		'ent',
		'geo',
		'hyper',
		'in',
		'inter',
		'macro',
		'mega',
	],
	...['micro', 'mini', 'mis', 'multi', 'nano', 'neo', 'non', 'out', 'over', 'post', 'pre', 'pro', 're', 'self', 'semi'],
	...['sub', 'super', 'tele', 'trans', 'ultra', 'un', 'under', 'up', 'ver', 'zer'],
]);
