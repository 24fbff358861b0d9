import { defineRule } from '../rule.ts';

export const unsayable = defineRule({
	id: 'unsayable',
	finds: 'addresses and long figures in words to be said',
	why: 'Nobody can write down a link that is read to them, and nobody hears the difference between 1,234,567 and 1,234,576.',
	severity: 'info',
	options: { digits: { kind: 'count', default: 7, sets: 'most digits of a figure that is said' } },
	examples: [
		{
			shows: 'Years, prices, telephone numbers and what is only on the card',
			note: '# The roof\n\n“In 2024 it cost us 12,500 euros, call me at 0664 123 456.”\n\nNote: https://example.org/roof/offer\n',
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
	],
	check({ blocks, options, report }) {
		for (const block of blocks) {
			if (block.kind !== 'speech') continue;
			for (const { 0: found, index } of block.text.matchAll(address))
				report({
					reason: `Unexpected “${found}” in words to be said, expected the name of the page`,
					place: block.place(index, index + found.length),
					actual: found,
					note: 'Say where to find it, and put the address on the handout.',
				});
			for (const { 0: found, index } of block.text.matchAll(figure)) {
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

/** Not the address behind the words of a link, which is not said. */
const address = /(?<!\]\(|<)(?:https?:\/\/|www\.)[^\s<>()"”’»\]]*[\p{L}\p{N}/]/gu;
/** Digits with the marks between thousands; no part of an address, a code or a date. */
const figure =
	/(?<![\p{L}\d./:_+-])\d{1,3}(?:[,.'’]\d{2,3})+(?:[.,]\d{1,2})?(?![\p{L}\d/:_-])|(?<![\p{L}\d./:_+#-])[1-9]\d{7,}(?![\p{L}\d/:_-])/gu;
