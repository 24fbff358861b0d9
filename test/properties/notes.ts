/** Notes no person wrote: everything that means something to the reader, in every order. */
import fc from 'fast-check';

const lines = (parts: readonly string[]) => parts.join('\n');
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number, minLength = 1) =>
	fc.array(arbitrary, { minLength, maxLength });

/** A word that is found again wherever it goes: letters alone, no two of a note alike but by chance. */
const tagged = fc
	.nat(8_000_000)
	.map((number) => `qu${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}ex`);
export const tagsIn = (text: string): readonly string[] => text.match(/qu[a-z]{1,8}?ex/g) ?? [];

/** Dress, signs and slips between the words. */
const trouble = fc.constantFrom(
	...[
		'**bold**',
		'*slant*',
		'_low_',
		'`tick`',
		'~~gone~~',
		'==lit==',
		'%%hidden%%',
		'<!-- not said -->',
		'<br>',
		'<b>',
	],
	...[
		'[click]',
		'(pause)',
		'[SLIDE 4]',
		'(2 min)',
		'{{name}}',
		'[[Page|alias]]',
		'![[plan.png]]',
		'[words](https://example.org/a_b)',
	],
	...['19:30', '3.5 %', '€ 12', '1987.', 'a*b', '&amp;', '&#0;', '&nbsp;', '\\#', '\\*', '$x$', '^id', '#tag', '@us'],
	...[
		'“said',
		'here”',
		'„so“',
		'«oui»',
		'"',
		'…',
		'–',
		'→',
		'✔',
		'é',
		'e\u0301',
		'你好',
		'こんにちは',
		'שלום',
		'مرحبا',
		'नमस्ते',
		'สวัสดี',
		'🐐',
		'👩‍👧',
	],
	...[
		'\u00a0',
		'\u200b',
		'\u00ad',
		'\u202e',
		'\u2028',
		'\t',
		'\u0000',
		'\u001b[2J',
		'\u009b',
		'\ufeff',
		'|',
		'---',
		'```',
		'> ',
		'- ',
		'1. ',
	],
);
const word = fc.oneof(
	{ weight: 5, arbitrary: tagged },
	{ weight: 3, arbitrary: trouble },
	fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replace(/[\r\n]/g, '')),
);
const sentence = fc
	.tuple(some(word, 12), fc.constantFrom('.', '?', ':', '', '!'))
	.map(([words, end]) => words.join(' ') + end);
const before = fc.constantFrom(
	'# ',
	'## ',
	'### ',
	'###### ',
	'1. ',
	'2) ',
	'a) ',
	'IV. ',
	'- ',
	'* ',
	'  - ',
	'\t• ',
	'- [ ] ',
	'> ',
	'> > ',
	'> [!note] ',
	'Note: ',
	'Q: ',
	'Slide 3: ',
	'Anna: ',
	'TODO ',
	'[12:04] ',
	'| ',
	'    ',
	'',
);
const dressed = fc
	.tuple(before, sentence, fc.constantFrom('', '', '', ' #', '  ', ' (1 min)', '\n---', '\n==='))
	.map(([start, words, end]) => start + words + end);
const block = fc.oneof(
	{ weight: 6, arbitrary: some(dressed, 4).map(lines) },
	{ weight: 3, arbitrary: some(sentence, 3).map(lines) },
	fc
		.tuple(fc.constantFrom('```', '~~~', '````js'), some(sentence, 3))
		.map(([fence, body]) => lines([fence, ...body, fence.slice(0, 3)])),
	fc.constantFrom(
		'---',
		'***',
		'<div>',
		'</div>',
		'<!--',
		'-->',
		'%%',
		'```',
		'[a]: /there "t"',
		'| a | b |\n|---|---|\n| 1 | 2 |',
		'',
	),
);
const key = fc.constantFrom(
	'title',
	'speaker',
	'date',
	'lang',
	'duration',
	'start',
	'pace',
	'private',
	'script',
	'__proto__',
	'constructor',
	'tags',
	'- a',
	'# c',
	'? b',
);
const value = fc.oneof(
	fc.constantFrom(
		'The tide',
		'"a: b"',
		'18:00',
		'20',
		'2031-02-03',
		'[a, b]',
		'{a: 1}',
		'~',
		'true',
		'010',
		'.nan',
		'&x y',
		'*x',
		'!!js/function "f"',
		'',
		'|\n  two\n  lines',
		"'it''s'",
	),
	sentence,
);
const header = fc
	.tuple(
		fc.constantFrom('---', '---', '--- ', '---js', '---js\nglobalThis.ran = 1;\n', '----', '---toString'),
		fc.array(fc.tuple(key, value), { maxLength: 5 }),
		fc.constantFrom('---', '---', '...', '', '---x'),
	)
	.map(([open, entries, close]) => `${lines([open, ...entries.map(([name, given]) => `${name}: ${given}`), close])}\n`);

/** Whole notes with line feeds only. */
export const note = fc
	.tuple(
		fc.option(header, { nil: '', freq: 3 }),
		fc.array(block, { maxLength: 12 }),
		fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'),
		fc.constantFrom('', '\n'),
	)
	.map(([top, blocks, between, end]) => top + blocks.join(between) + end);

/** The same, with a wound: something cut out or put in at any place. */
export const wounded = fc
	.tuple(
		note,
		fc.array(
			fc.tuple(fc.nat(), fc.constantFrom('', '\0', '---\n', '`', '<', '\r', '\ufeff', '```\n', '\ud800', '  ', '“')),
			{ maxLength: 4 },
		),
	)
	.map(([text, wounds]) =>
		wounds.reduce((left, [place, put]) => {
			const at = left.length > 0 ? place % left.length : 0;
			return left.slice(0, at) + put + left.slice(at + (put ? 0 : 3));
		}, text),
	);

/** What a careful person writes: sections, paragraphs, lists; every word tagged. */
export const careful = some(
	fc.oneof(
		{ weight: 4, arbitrary: some(tagged, 20, 3).map((words) => `${words.join(' ')}.`) },
		{
			weight: 2,
			arbitrary: fc
				.tuple(fc.integer({ min: 1, max: 4 }), some(tagged, 4))
				.map(([level, words]) => `${'#'.repeat(level)} ${words.join(' ')}`),
		},
		some(fc.tuple(fc.nat(2), some(tagged, 6)), 6).map((items) =>
			lines(items.map(([level, words]) => `${'  '.repeat(level)}- ${words.join(' ')}`)),
		),
	),
	16,
).map((blocks) => `${blocks.join('\n\n')}\n`);

/** Letters that no other word here has, under a private term. */
export const secret = 'zephyrwold';

/** What a careful person writes, with what is theirs alone in between: comments, private sections, a name that may not get out. */
export const guarded = fc
	.tuple(
		careful,
		some(
			fc.tuple(
				fc.nat(),
				fc.constantFrom(
					`<!-- ${secret} -->`,
					`<!--\nmind ${secret}\n-->`,
					`%%${secret} knows%%`,
					`We saw ${secret} there.`,
					`- ${secret.toUpperCase()}’s plan`,
					`## What ${secret} said`,
					`“Ask ${secret}, not me.” It rained.`,
					`![[${secret}.png]]`,
					`[${secret}](https://example.org/${secret})`,
				),
			),
			5,
		),
		fc.constantFrom('The tide', `${secret} and the tide`),
	)
	.map(([text, hidden, title]) => {
		const blocks = text.split('\n\n');
		for (const [place, words] of hidden) blocks.splice(place % (blocks.length + 1), 0, words);
		return `---\ntitle: ${title}\nprivate: [${secret}]\n---\n\n${blocks.join('\n\n')}`;
	});
