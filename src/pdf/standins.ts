import type { FontFile } from './font.ts';

/** A font known to be somewhere, before it is opened. */
export interface FontListing {
	readonly file: string;
	/** Which font of a collection. */
	readonly index: number;
	/** Its family and cut, as far as they are known; a file name will do. */
	readonly name: string;
	/** What it covers, as ranges of code points in order; nothing when that is not known before it is opened. */
	readonly covers?: readonly (readonly [first: number, last: number])[];
}

/** Fields of {@link parseFontconfig}, for the `-f` option of `fc-list`. */
export const fontconfigFormat = '%{file}\t%{index}\t%{family[0]} %{style[0]}\t%{variable}\t%{charset}\n';

/** What `fc-list -f` says, as listings; variable fonts are left out, for they cannot be embedded as they are. */
export function parseFontconfig(output: string): readonly FontListing[] {
	return output.split('\n').flatMap((line) => {
		const [file, index, name, variable, charset] = line.split('\t');
		if (!file || !name || variable === 'True' || !/\.(?:ttf|otf|ttc|otc)$/i.test(file)) return [];
		const covers = (charset ?? '').split(' ').map((range) => {
			const [first = '', last = first] = range.split('-');
			return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
		});
		// The upper half of a fontconfig index tells an instance of a variable font.
		return [{ file, index: Number(index) & 0xffff, name, covers }];
	});
}

/** How welcome a font is by its name: the first pattern that fits decides, and the least number is tried first. */
const welcome: readonly (readonly [RegExp, number])[] = [
	[/emoji/i, 7],
	[/mono|code|fixed|typewriter|courier|condensed|narrow/i, 8],
	[/math|symbol|dingbat|ornament|z003|chancery/i, 9],
	[/^noto ?sans/i, 0],
	[/^noto ?serif/i, 1],
	[/^noto/i, 2],
	[
		/pingfang|hiragino|apple ?sd|yu ?goth|meiryo|malgun|msyh|yahei|segoe|nirmala|leelawadee|kohinoor|thonburi|geeza/i,
		3,
	],
	[/dejavu ?sans|droid ?sans|arial|tahoma/i, 4],
	[/serif|song|ming|mincho|batang|roman/i, 6],
];

/** Families of Chinese, Japanese and Korean draw the same character each in their own way. */
const regional: readonly (readonly [RegExp, RegExp])[] = [
	[/^ja/i, /\bJP\b|japan|hiragino|yu ?goth|meiryo|ipa/i],
	[/^ko/i, /\bKR\b|korea|apple ?sd|malgun|nanum|batang/i],
	[/^zh-(?:hant|tw|hk|mo)/i, /\bTC\b|\bHK\b|taiwan|jheng|pingfang tc/i],
	[/^zh/i, /\bSC\b|pingfang sc|yahei|simsun|simhei/i],
];

const bold = /bold|black|heavy/i;
const italic = /italic|oblique/i;
const light = /thin|light/i;

/** The distance of a font from the face it stands in for. */
function distance(name: string, face: string, lang: string | undefined): number {
	const [, place = 5] = welcome.find(([pattern]) => pattern.test(name)) ?? [];
	const foreign = regional.find(([tag]) => tag.test(lang ?? ''));
	const home = foreign?.[1].test(name) ? -0.5 : 0;
	const weight = bold.test(name) === bold.test(face) ? 0 : 0.3;
	const slope = italic.test(name) === italic.test(face) ? 0 : 0.2;
	return place + home + weight + slope + (light.test(name) ? 0.4 : 0);
}

const covers = ({ covers: ranges }: FontListing, codePoint: number): boolean =>
	ranges === undefined || ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

/** Among the fonts listed, those that may draw a character in the manner of a face, best first. */
export function chooseStandIns(
	listings: readonly FontListing[],
	wanted: { readonly character: string; readonly face: string; readonly lang?: string | undefined },
	read: (file: string) => Uint8Array,
): readonly FontFile[] {
	const codePoint = wanted.character.codePointAt(0) ?? 0;
	return listings
		.filter((listing) => covers(listing, codePoint))
		.map((listing) => ({ listing, far: distance(listing.name, wanted.face, wanted.lang) }))
		.sort((a, b) => a.far - b.far || (a.listing.file < b.listing.file ? -1 : 1))
		.map(({ listing: { file, index } }) => ({ name: `${file}#${index}`, index, read: () => read(file) }));
}
