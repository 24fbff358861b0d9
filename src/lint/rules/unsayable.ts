import { walk } from '../../model/words.ts';
import { lateWords } from '../acronyms.ts';
import { heard } from '../heard.ts';
import type { Values } from '../options.ts';
import { type Context, defineRule } from '../rule.ts';

const settings = {
	digits: { kind: 'count', default: 7, sets: 'most digits of a figure that is said' },
	signs: { kind: 'count', default: 3, sets: 'most signs such as { or = in a piece of code that is said' },
	strangers: {
		kind: 'words',
		default: [],
		sets: 'abbreviations your listeners do not know, to be spelled out where they are first said',
	},
} as const;

export const unsayable = defineRule({
	id: 'unsayable',
	finds: 'addresses, long figures, code, tables and abbreviations before their words, where they are to be said',
	why: 'Nobody can write down a link that is read to them, and nobody hears the difference between 1,234,567 and 1,234,576.',
	severity: 'info',
	options: settings,
	examples: [
		{
			shows: 'Years, prices, numbers of things and telephones, and what is only on the card',
			note: '# The roof\n\n“In 2024 it cost us 12,500 euros, offer 3300214975, call me at 0664 123 456.”\n\nNote: https://example.org/roof/offer\n',
			findings: [],
		},
		{
			shows: 'A link and a figure with too many digits',
			note: '# The roof\n\n“It is all on https://example.org/roof/offer, dear friends.”\n\n“It cost us 12,345,678.90 euros in all.”\n',
			findings: [
				'3:15-3:45 Unexpected “https://example.org/roof/offer” in words to be said, expected the name of the page',
				'5:13-5:26 Unexpected “12,345,678.90” in words to be said, expected it rounded',
			],
		},
		{
			shows: 'Code that can be said, a name that explains itself, and an abbreviation everybody knows',
			note: '# The tool\n\n“Type `npm test`, then tell the key account manager (KAM). The KAM knows, and so does the TV.”\n',
			findings: [],
		},
		{
			shows: 'Code, a row of a table, and an abbreviation that is explained too late',
			note: '# The tool\n\n“We write `items.map((x) => x * 2)` there, says the KAM.”\n\n“The key account manager (KAM) knows.”\n',
			findings: [
				'3:11-3:36 Unexpected code in words to be said, expected what it does',
				'3:53-3:56 Unexpected “KAM” before its words on line 5, expected them first',
			],
		},
		{
			shows: 'An abbreviation that is known to be strange to the listeners',
			note: '# The tool\n\n“The KAM knows.”\n',
			options: { strangers: ['KAM'] },
			findings: ['3:6-3:9 Unexpected “KAM” without its words, expected them first'],
		},
	],
	check(context) {
		const { blocks, options, report } = context;
		code(context);
		acronyms(context);
		for (const block of blocks) {
			if (block.kind !== 'speech') continue;
			if (row.test(block.text))
				report({
					reason: 'Unexpected row of a table in words to be said, expected a sentence',
					place: block.place(0, block.text.trimEnd().length),
					note: 'Say the one cell that matters, and put the table on the handout.',
				});
			// The expressions take longer to prepare than all of this to look at.
			if (!mayHold.test(block.text)) continue;
			for (const { 0: found, index } of block.text.matchAll(address()))
				report({
					reason: `Unexpected “${found}” in words to be said, expected the name of the page`,
					place: block.place(index, index + found.length),
					actual: found,
					note: 'Say where to find it, and put the address on the handout.',
				});
			for (const { 0: found, index } of block.text.matchAll(figure())) {
				const digits = found.replace(/\D/g, '');
				// Zeros at the end are not said one by one.
				if (digits.replace(/0+$/, '').length <= options.digits) continue;
				report({
					reason: `Unexpected “${found}” in words to be said, expected it rounded`,
					place: block.place(index, index + found.length),
					actual: found,
					note: 'Say the two digits that matter: “about twelve million”.',
				});
			}
		}
	},
});

type Looking = Context<Values<typeof settings>>;

/** Code of many signs among the words. */
function code({ talk, blocks, options, report }: Looking): void {
	const byLine = new Map(blocks.map((block) => [block.lines[0]?.number, block]));
	for (const node of walk(talk)) {
		if (node.type !== 'speech') continue;
		for (const { type, value } of node.children) {
			if (type !== 'code' || (value.replace(given, '').match(sign)?.length ?? 0) <= options.signs) continue;
			const block = byLine.get(node.place.start.line);
			const index = block?.text.indexOf(`\`${value}`) ?? -1;
			report({
				reason: 'Unexpected code in words to be said, expected what it does',
				place: block && index >= 0 ? block.place(index, index + value.length + 2) : node.place,
				actual: value,
				note: 'Show it, and say in words what it does.',
			});
		}
	}
}

function acronyms({ talk, blocks, text, options, report }: Looking): void {
	if (options.strangers.length === 0 && !explained.test(text)) return;
	for (const { acronym, said, index, line } of lateWords([...heard(talk, blocks)], options.strangers))
		report({
			reason: `Unexpected “${acronym}” ${line === undefined ? 'without its words' : `before its words on line ${line}`}, expected them first`,
			place: said.place(index, index + acronym.length),
			actual: acronym,
			note: 'Say the whole words the first time; from then on the short form will do.',
		});
}

/** Capitals in brackets, or right before one: an abbreviation may be given with its words. */
const explained = /[A-ZÀ-ÞΑ-ΩА-Я][A-ZÀ-ÞΑ-ΩА-Я\d]{1,5}s?(?:\)|\s?\()/;
/** What a function is given is passed over when its name is said. */
const given = /\([^()]{0,200}\)$/;
/** What nobody says when reading code aloud. */
const sign = /[{}()[\]<>=|&;$\\*]/g;
/** A line between upright strokes. */
const row = /^\s*\|(?:[^|\n]*\|){2,}\s*$/;
/** What every address and every long figure has. */
const mayHold = /:\/\/|www\.|\d[\d.,'’]{3}/;
/** Not the address behind the words of a link, which is not said. */
const address = (): RegExp => /(?<!\]\(|<)(?:https?:\/\/|www\.)[^\s<>()"”’»\]]*[\p{L}\p{N}/]/gu;
/**
 * Digits with the marks between thousands, or eight or nine without; ten and more are the number of somebody or something, which
 * nobody would round. No part of an address, a code or a date.
 */
const figure = (): RegExp =>
	/(?<![\p{L}\d./:_+-])\d{1,3}(?:[,.'’]\d{2,3})+(?:[.,]\d{1,2})?(?![\p{L}\d/:_-])|(?<![\p{L}\d./:_+#-])[1-9]\d{7,8}(?![\p{L}\d/:_-])/gu;
