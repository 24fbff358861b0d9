/** A glyph of a font, moved by so many units: one of those that are drawn as one. */
export interface Part {
	readonly glyph: number;
	readonly x: number;
	readonly y: number;
}

/**
 * A glyph of a shaped word, in font units. `text` is what it stands for when it is copied; glyphs that stand for something together
 * are `parts` of one, wherever the font's format lets us make such a glyph.
 */
export interface Glyph {
	readonly id: number;
	/** What is drawn instead of the glyph `id`; nothing of it when there are none. */
	readonly parts?: readonly Part[];
	readonly text: string;
	/** Its width in the font, and what the pen really moves by. */
	readonly nominal: number;
	readonly advance: number;
	readonly x: number;
	readonly y: number;
}

/** A glyph as the shaper leaves it: without a text, but with the offset of the first character it was made from. */
export type Shaped = Omit<Glyph, 'text' | 'parts'> & { readonly cluster: number };

/** Glyphs that share some characters, from left to right. */
interface Cluster {
	readonly text: string;
	readonly glyphs: readonly Shaped[];
}

/** Clusters come in order, backwards where the text runs from right to left. */
function clustersOf(text: string, shaped: readonly Shaped[], rtl: boolean): readonly Cluster[] {
	const clusters: Cluster[] = [];
	let before = text.length;
	for (let start = 0; start < shaped.length; ) {
		const cluster = shaped[start]?.cluster ?? 0;
		let stop = start + 1;
		while (stop < shaped.length && shaped[stop]?.cluster === cluster) stop++;
		const end = rtl ? before : (shaped[stop]?.cluster ?? text.length);
		clusters.push({ text: text.slice(cluster, end), glyphs: shaped.slice(start, stop) });
		before = cluster;
		start = stop;
	}
	return clusters;
}

/** A glyph of its own for every shaped one: the characters of a cluster go to its first that has a width. */
export const singleGlyphs = (text: string, shaped: readonly Shaped[], rtl: boolean): readonly Glyph[] =>
	clustersOf(text, shaped, rtl).flatMap(({ text, glyphs }) => {
		const base = glyphs.findIndex(({ nominal }) => nominal > 0);
		const speaker = base < 0 ? glyphs.length - 1 : base;
		return glyphs.map((glyph, at) => ({ ...glyph, text: at === speaker ? text : '' }));
	});

/**
 * One glyph for every letter with its marks, that lies on the line. Where that stands for marks or goes from right to left, it stands
 * for the letter alone, and what is left of its characters is said by glyphs of nothing beside it, one each: viewers turn a run round
 * character by character, and lose their place behind a code that stands for a mark and more. (A lifted mark that spoke for itself
 * would be copied as a line of its own, a glyph that stands for nothing as a stray character.) `unitsPerEm` are the font's.
 */
export function wholeGlyphs(
	text: string,
	shaped: readonly Shaped[],
	rtl: boolean,
	unitsPerEm: number,
): readonly Glyph[] {
	const clusters = clustersOf(text, shaped, rtl);
	return (rtl ? withMarksBefore(clusters) : withMarksBehind(clusters)).flatMap((cluster) => {
		const glyph = drawnAsOne(cluster);
		if (glyph.text.length < 2 || !(rtl || anyMark.test(glyph.text))) return glyph;
		return oneByOne(glyph, rtl, unitsPerEm);
	});
}

const anyMark = /\p{M}/u;

const isMark = ({ glyphs }: Cluster): boolean => glyphs.every(({ advance }) => advance === 0);

const joined = (one: Cluster, other: Cluster): Cluster => ({
	text: one.text + other.text,
	glyphs: [...one.glyphs, ...other.glyphs],
});

function withMarksBehind(clusters: readonly Cluster[]): readonly Cluster[] {
	const bases: Cluster[] = [];
	for (const cluster of clusters) {
		const base = bases.at(-1);
		if (base && isMark(cluster)) bases[bases.length - 1] = joined(base, cluster);
		else bases.push(cluster);
	}
	return bases;
}

/** From right to left, marks stand before their base on paper and behind it in the text. */
function withMarksBefore(clusters: readonly Cluster[]): readonly Cluster[] {
	const bases: Cluster[] = [];
	let marks: Cluster | undefined;
	for (const cluster of clusters) {
		const { text, glyphs } = marks ?? { text: '', glyphs: [] };
		const both = { text: cluster.text + text, glyphs: [...glyphs, ...cluster.glyphs] };
		marks = isMark(cluster) ? both : undefined;
		if (!marks) bases.push(both);
	}
	return marks ? [...bases, marks] : bases;
}

function drawnAsOne({ text, glyphs }: Cluster): Glyph {
	const [first] = glyphs as readonly [Shaped];
	if (glyphs.length === 1 && first.y === 0) {
		const { id, nominal, advance, x, y } = first;
		return { id, text, nominal, advance, x, y };
	}
	// Kerning moves the base and its marks alike, and must not make another glyph of them.
	const base = glyphs.find(({ advance }) => advance > 0);
	const shift = base?.y === 0 ? base.x : 0;
	let [nominal, advance] = [0, 0];
	const parts = glyphs.map((glyph): Part => {
		const part = { glyph: glyph.id, x: advance + glyph.x - shift, y: glyph.y };
		if (glyph.advance > 0) nominal += glyph.nominal;
		advance += glyph.advance;
		return part;
	});
	return { id: first.id, parts, text, nominal, advance, x: shift, y: 0 };
}

/** How far a glyph of nothing stands before what it has to be sorted before, as a share of the size. */
const step = 0.015;
/** Its width in units: viewers lose their place behind a glyph without any. */
const trace = 1;

/** A glyph of nothing that stands for a character, so many steps behind where the pen is. */
export const signOf = (text: string, steps: number, unitsPerEm: number, x = 0): Glyph => ({
	...{ id: 0, parts: [], text, nominal: trace, advance: 0 },
	x: x + steps * step * unitsPerEm,
	y: 0,
});

function oneByOne(glyph: Glyph, rtl: boolean, unitsPerEm: number): readonly Glyph[] {
	const characters = [...glyph.text];
	// The same sign twice in one spot would be taken for bold type, and dropped.
	if (!rtl && new Set(characters).size < characters.length) return [glyph];
	// The letter has the ink; a mark may be written before it, as under a Thai vowel that is a mark and a letter.
	const letter = Math.max(0, rtl ? 0 : characters.findIndex((character) => !anyMark.test(character)));
	const signs = characters.map((text, at): Glyph => {
		if (at === letter) return { ...glyph, text };
		if (rtl) return signOf(text, -at, unitsPerEm, glyph.x);
		return signOf(text, at - (at < letter ? letter : characters.length), unitsPerEm);
	});
	return rtl ? signs.reverse() : signs;
}
