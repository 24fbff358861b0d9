import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

/** A number and what texts are counted in. */
const counted =
	/(?<![\d.,])\d[\d.,\s]{0,7}\s?(?:words?|wörter[n]?|worte|mots|palabras|palavras|parole|woorden|слов[а]?|слів|słów|slov|字|文字|語|자|단어|từ|kata|kelime|λέξεις|ord|מילים|كلمة|کلمه|शब्द|คำ)(?![\p{L}\p{M}])/iu;

export const lengthOfText: LineReading = {
	id: 'length-of-text',
	kind: 'aside',
	why: 'how many words the text has, above or below it',
	confidence: 0.85,
	examples: [
		'# Mill\nIt stands by the river, as you know.\nThe wheel turns day and night.\nIt is new.\nIt is loud.\n§About 240 words, read slowly',
	],
	not: [
		'# Mill\nIn 300 words the miller told us all of it.\nIt stands by the river.\nIt turns.\nIt is new.\nIt is loud.',
	],
	test: ({ item, items }) =>
		(item.index < 4 || item.index >= items.length - 3) &&
		item.shape.count <= 14 &&
		item.shape.end !== 'stop' &&
		!isQuoted(item) &&
		!item.line.marks.hash &&
		counted.test(item.folded),
};
