import { defineRule } from '../rule.ts';

/**
 * Words that a sentence of the language never has twice in a row, by BCP 47 language. Those it may have (*that that*, *had had*,
 * *die die*, *vous vous*) are left out.
 */
const once: Readonly<Record<string, readonly string[]>> = {
	en: [
		'the',
		'a',
		'an',
		'of',
		'to',
		'and',
		'for',
		'with',
		'at',
		'by',
		'from',
		'or',
		'but',
		'if',
		'we',
		'they',
		'he',
		'my',
		'your',
		'our',
		'their',
		'are',
		'was',
		'were',
		'be',
		'this',
		'as',
	],
	de: [
		'und',
		'oder',
		'der',
		'den',
		'dem',
		'ein',
		'eine',
		'einen',
		'mit',
		'von',
		'für',
		'bei',
		'zu',
		'ist',
		'sind',
		'wir',
		'ich',
		'nicht',
		'auch',
		'dass',
		'auf',
		'aus',
	],
	fr: [
		'le',
		'la',
		'les',
		'de',
		'des',
		'du',
		'et',
		'ou',
		'un',
		'une',
		'pour',
		'avec',
		'dans',
		'est',
		'je',
		'il',
		'que',
		'qui',
		'par',
	],
	es: ['el', 'la', 'los', 'las', 'de', 'del', 'y', 'o', 'un', 'una', 'para', 'con', 'en', 'que', 'por', 'se', 'es'],
	it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'di', 'del', 'e', 'o', 'un', 'una', 'per', 'con', 'in', 'che', 'è', 'da'],
	pt: ['o', 'os', 'as', 'de', 'do', 'da', 'e', 'ou', 'um', 'uma', 'para', 'com', 'em', 'que', 'por', 'é'],
	nl: ['de', 'het', 'een', 'en', 'of', 'van', 'met', 'voor', 'in', 'is', 'wij', 'ik', 'niet'],
	ru: ['и', 'в', 'на', 'с', 'по', 'для', 'от', 'из', 'к', 'мы', 'я', 'что', 'не'],
};

export const repeatedWord = defineRule({
	id: 'repeated-word',
	finds: 'small words that stand there twice',
	why: 'The eye skips them and the mouth does not.',
	severity: 'warning',
	options: {},
	examples: [
		{
			shows: 'Words that may well follow themselves',
			note: '# The cellar\n\nHe said that that was very, very good, and had had enough of it.',
			findings: [],
		},
		{
			shows: 'An article too many',
			note: '# The cellar\n\nGood morning to all of you, this is the the cellar.',
			findings: ['3:37-3:44 Unexpected “the the”, expected “the”'],
		},
	],
	check({ talk, blocks, report }) {
		const words = once[talk.lang.split('-')[0] ?? ''];
		if (!words) return;
		const doubled = new Set(words);
		const longest = Math.max(...words.map(({ length }) => length));
		for (const block of blocks) {
			if (block.kind === 'aside' || block.kind === 'noise') continue;
			let last = { word: '', index: 0 };
			for (const { 0: word, index } of block.text.matchAll(/\S+/g)) {
				// Punctuation between them makes it no repetition; behind them it may stand.
				const bare = last.word && word.replace(/[.,;:!?…”"*_)]{1,4}$/, '').toLowerCase();
				if (bare !== '' && bare === last.word) {
					const to = index + bare.length;
					const twice = block.text.slice(last.index, to).replace(/\s+/g, ' ');
					report({
						reason: `Unexpected “${twice}”, expected “${twice.slice(0, bare.length)}”`,
						place: block.place(last.index, to),
						actual: twice,
						expected: [twice.slice(0, bare.length)],
						note: 'Take one of them out, or see what stood between them.',
					});
				}
				const small = word.length <= longest ? word.toLowerCase() : '';
				last = { word: doubled.has(small) ? small : '', index };
			}
		}
	},
});
