/** What a character is to someone who reads aloud: a letter of some script, a figure, a pause, a sign, or nothing. */
export type Manner = Letters | 'han' | 'kana' | 'hangul' | 'digit' | 'sign' | 'stop' | 'breath' | 'line' | 'silent';

/** Scripts whose words have letters, by the way their syllables are counted. */
export type Letters = 'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'indic' | 'southeast' | 'letters';

/** Characters by what they are, where they are no letters of a block. */
const singles: readonly (readonly [string, Manner])[] = [
	['0123456789½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞', 'digit'],
	['.?!…。؟۔।॥｡‼⁇⁈⁉', 'stop'],
	[',;:–—、،؛，：；・·―︰', 'breath'],
	['-%&@+=$#~<>€£¥₹₽₩₪₫₺₴฿¢‰×÷≤≥≈±−§№°', 'sign'],
	['ªºµ', 'latin'],
	['々〇', 'han'],
	['ー', 'kana'],
	['\n', 'line'],
];

/** First code of each block, last code, manner; what lies between is silent. */
const blocks: readonly (readonly [number, number, Manner])[] = [
	[0x41, 0x5a, 'latin'],
	[0x61, 0x7a, 'latin'],
	[0xc0, 0x24f, 'latin'],
	[0x250, 0x2af, 'latin'],
	[0x300, 0x36f, 'latin'],
	[0x370, 0x3ff, 'greek'],
	[0x400, 0x52f, 'cyrillic'],
	[0x530, 0x58f, 'letters'],
	[0x591, 0x5f4, 'hebrew'],
	[0x610, 0x6ff, 'arabic'],
	[0x750, 0x77f, 'arabic'],
	[0x900, 0xdff, 'indic'],
	[0xe01, 0xeff, 'southeast'],
	[0xf00, 0xfff, 'letters'],
	[0x1000, 0x109f, 'southeast'],
	[0x10a0, 0x10ff, 'letters'],
	[0x1100, 0x11ff, 'hangul'],
	[0x1200, 0x139f, 'letters'],
	[0x1780, 0x17ff, 'southeast'],
	[0x1e00, 0x1eff, 'latin'],
	[0x1f00, 0x1fff, 'greek'],
	[0x200c, 0x200d, 'arabic'],
	[0x3041, 0x309f, 'kana'],
	[0x30a1, 0x30fa, 'kana'],
	[0x30fc, 0x30ff, 'kana'],
	[0x31f0, 0x31ff, 'kana'],
	[0x3400, 0x4dbf, 'han'],
	[0x4e00, 0x9fff, 'han'],
	[0xac00, 0xd7a3, 'hangul'],
	[0xd840, 0xd88f, 'han'],
	[0xf900, 0xfaff, 'han'],
	[0xfb1d, 0xfb4f, 'hebrew'],
	[0xfb50, 0xfdff, 'arabic'],
	[0xfe70, 0xfefc, 'arabic'],
	[0xff66, 0xff9f, 'kana'],
	[0xffa0, 0xffdc, 'hangul'],
];

/** Says the manner of a UTF-16 unit. The second half of a pair is silent: its first half has spoken for both. */
export type Manners = (code: number) => Manner;

/** Makes the table of all units, in a tenth of a millisecond. */
export function mannersOf(): Manners {
	const names: Manner[] = ['silent'];
	const table = new Uint8Array(0x10000);
	const numberOf = (manner: Manner): number =>
		names.includes(manner) ? names.indexOf(manner) : names.push(manner) - 1;
	for (const [first, last, manner] of blocks) table.fill(numberOf(manner), first, last + 1);
	for (const [characters, manner] of singles)
		for (const character of characters) table[character.charCodeAt(0)] = numberOf(manner);
	// At the end of a text there is no unit: NaN, which no place of the table answers to.
	return (code) => names[table[code] ?? 0] ?? 'silent';
}

/** Letters that make words with others of their script. */
export const isLetters = (manner: Manner): manner is Letters => manner in scripts;

const scripts = {
	latin: 1,
	greek: 1,
	cyrillic: 1,
	hebrew: 1,
	arabic: 1,
	indic: 1,
	southeast: 1,
	letters: 1,
} satisfies Record<Letters, 1>;

/** Scripts that put no space between words, and in which a line break is a breath. */
export const isEastern = (manner: Manner): boolean => manner === 'han' || manner === 'kana' || manner === 'hangul';
