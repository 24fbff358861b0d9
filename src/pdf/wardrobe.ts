import { type Covered, codeOf } from '../page/page.ts';
import { segments } from '../text/segments.ts';
import { type Font, type FontFile, type HarfBuzz, openFont } from './font.ts';

/** Where fonts come from. */
export interface FontSource {
	/** Bytes of a face of the house by its name, `Inter-SemiBold`; throws when there is none. */
	face(name: string): Uint8Array;
	/**
	 * Other fonts worth trying for a character that the house cannot draw, best first: like the face asked for, and of the
	 * language where that matters. They are opened and tested here; an empty list is an answer.
	 */
	candidates(character: string, face: string, lang: string | undefined): readonly FontFile[];
}

/** All fonts of a press, each opened once, when it is first needed. */
export interface Wardrobe {
	font(name: string): Font;
	/** The stretches of a text with a font for each. */
	cover(text: string, face: string, lang?: string): readonly Covered[];
}

/** Drawn by nobody: they steer shaping and direction and must not send a text to another font. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

/** Scripts whose faces look small beside Latin of the same size. */
const small =
	/[\p{Script=Thai}\p{Script=Lao}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Arabic}\p{Script=Khmer}]/u;
const smallScale = 1.1;

/** A space goes with the letters before it, so that their words stay one run; symbols have spaces of their own width. */
const joinsWords = (last: Covered, font: Font): boolean =>
	last.missing === undefined && /[\p{L}\p{M}\p{P}]$/u.test(last.text) && font.covers(0x20);

/** The house's own second family, by the weight and slope of the face asked for. */
const second = (face: string): string => {
	const cut = face.slice(face.indexOf('-') + 1);
	return `Inter-${cut}`;
};

export function wardrobeOf(harfbuzz: HarfBuzz, source: FontSource): Wardrobe {
	const fonts = new Map<string, Font>();
	const refused = new Set<string>();
	const answers = new Map<string, Font | undefined>();
	const engaged = new Map<string, readonly Font[]>();

	const open = (file: FontFile): Font => {
		const known = fonts.get(file.name);
		if (known) return known;
		const font = openFont(harfbuzz, file);
		fonts.set(file.name, font);
		return font;
	};
	const font = (name: string): Font => fonts.get(name) ?? open({ name, index: 0, read: () => source.face(name) });

	const tryOpen = (file: FontFile): Font | undefined => {
		if (refused.has(file.name)) return undefined;
		try {
			const opened = open(file);
			if (opened.usable) return opened;
		} catch {
			// A file of the system that is no font we can read is as good as none.
		}
		refused.add(file.name);
		return undefined;
	};

	const coversAll = (candidate: Font, text: string): boolean => {
		for (let at = 0; at < text.length; ) {
			const codePoint = text.codePointAt(at) ?? 0;
			if (!candidate.covers(codePoint) && !ignorable.test(String.fromCodePoint(codePoint))) return false;
			at += codePoint > 0xffff ? 2 : 1;
		}
		return true;
	};

	/** The font for a grapheme that `face` cannot draw: the house's own, one that has stood in before, or a new one. */
	const standIn = (grapheme: string, face: string, lang: string | undefined): Font | undefined => {
		const key = `${face} ${lang ?? ''} ${grapheme}`;
		if (answers.has(key)) return answers.get(key);
		const before = engaged.get(face) ?? [font(second(face))];
		let found = before.find((candidate) => coversAll(candidate, grapheme));
		for (const file of found ? [] : source.candidates(grapheme, face, lang)) {
			const candidate = tryOpen(file);
			if (!candidate || !coversAll(candidate, grapheme)) continue;
			found = candidate;
			engaged.set(face, [...before, candidate]);
			break;
		}
		answers.set(key, found);
		return found;
	};

	const scaleOf = (base: Font, other: Font, grapheme: string): number => {
		if (small.test(grapheme)) return smallScale;
		if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(grapheme)) return 1;
		return base.xHeight / base.unitsPerEm / (other.xHeight / other.unitsPerEm);
	};

	const cover = (text: string, face: string, lang?: string): readonly Covered[] => {
		const base = font(face);
		if (coversAll(base, text)) return [{ text, face, scale: 1 }];
		const stretches: Covered[] = [];
		const add = (part: Covered) => {
			const last = stretches.at(-1);
			const joins = last && last.face === part.face && last.scale === part.scale;
			if (joins && last.missing === undefined && part.missing === undefined) {
				stretches[stretches.length - 1] = { ...last, text: last.text + part.text };
			} else stretches.push(part);
		};
		for (const { segment } of segments(text, new Intl.Segmenter())) {
			const last = stretches.at(-1);
			if (segment === ' ' && last && joinsWords(last, font(last.face))) {
				add({ ...last, text: segment });
			} else if (coversAll(base, segment)) {
				add({ text: segment, face, scale: 1 });
			} else {
				const other = standIn(segment, face, lang);
				// Signs that many scripts share, an Arabic comma, are as large as the letters before them.
				const shared = last && last.face === other?.name && !/\p{L}/u.test(segment) ? last.scale : undefined;
				if (other) add({ text: segment, face: other.name, scale: shared ?? scaleOf(base, other, segment) });
				else for (const character of segment) add(single(character, face, base, lang));
			}
		}
		return stretches;
	};

	/** A character of a grapheme that no one font draws as a whole. */
	const single = (character: string, face: string, base: Font, lang: string | undefined): Covered => {
		if (coversAll(base, character)) return { text: character, face, scale: 1 };
		const other = standIn(character, face, lang);
		if (other) return { text: character, face: other.name, scale: scaleOf(base, other, character) };
		return { text: codeOf(character), face, scale: 1, missing: character };
	};

	return { font, cover };
}
