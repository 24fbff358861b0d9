import { type Ink, mm, type Style } from '../../page/page.ts';
import type { Theme } from '../../theme/theme.ts';

/** Greys of the timeline's stretches, in turn; black figures stand on both at 14:1 and 11:1. */
const stretches = { light: 0.9, dark: 0.81 } as const;
/** Titles of subsections of subsections, beside those above them. */
const inner = 0.91;

/** How everything on a handout looks in a theme: its words are black, what stands beside them soft, numbers of sections in the accent. */
export function handoutStyles({ handout: size, inks: { text, soft, faint, accent }, labels: family }: Theme) {
	const inks = { text, soft, accent, rule: faint, ...stretches } as const;
	const style = (face: string, points: number, leading: number, ink: Ink = text): Style => ({
		face: `${family}-${face}`,
		size: points,
		leading,
		ink,
	});
	const number = size.small * 1.18;
	return {
		inks,
		columns: size.columns,
		ruleThickness: size.rule,
		barHeight: mm(size.timeline),
		/** Margins of the sheet and the gap between its columns, in points. */
		margins: { x: mm(size.margins.x), top: mm(size.margins.top), bottom: mm(size.margins.bottom), gap: mm(size.gap) },
		/** The head and foot of the page, which keep their size. */
		head: {
			title: (share: number) => style('Bold', size.h1 * share, size.h1 * share * 1.18),
			meta: style('Regular', size.meta, size.meta * 1.37, soft),
			number: style('Bold', number, number * 1.22),
			tick: style('Regular', size.small, size.small * 1.18, soft),
			foot: style('Regular', size.small, size.small * 1.26, soft),
		},
		/** Styles and distances of the columns at a share of the theme's sizes, with shares of its white between entries and between lines. */
		body: (scale: number, white: number, tightness = 1): BodyStyles => {
			const points = size.body[0] * scale;
			const leading = size.body[1] * scale * tightness;
			const title = (face: string, share: number, ink: Ink) =>
				style(face, size.h2 * share * scale, leading * 1.08, ink);
			return {
				inks,
				number: title('Bold', 1, accent),
				innerNumber: title('Bold', inner, accent),
				title: title('Bold', 1, text),
				innerTitle: title('Bold', inner, text),
				privateTitle: title('Italic', 1, soft),
				time: style('Regular', Math.max(size.time * scale, size.small), leading * 1.08, soft),
				label: style('SemiBold', points, leading),
				text: style('Regular', points, leading),
				strong: style('SemiBold', points, leading),
				emphasis: style('Italic', points, leading),
				aside: style('Italic', points, leading, soft),
				hang: mm(size.hang) * scale,
				step: size.body[0] * 1.02 * scale,
				underRule: (1.6 + 1.8 * white) * scale,
				betweenItems: 2.2 * scale * white,
				underTitle: 1.4 * scale * white,
				aboveRule: 8.6 * scale * white,
				aboveTitle: 5 * scale * white,
				bullet: size.body[0] * 0.266 * scale,
			};
		},
	} as const;
}

/** What {@link handoutStyles} gives. */
export type HandoutStyles = ReturnType<typeof handoutStyles>;

/** Styles of the columns, and distances in points. */
export interface BodyStyles
	extends Readonly<
		Record<
			| 'number'
			| 'innerNumber'
			| 'title'
			| 'innerTitle'
			| 'privateTitle'
			| 'time'
			| 'label'
			| 'text'
			| 'strong'
			| 'emphasis'
			| 'aside',
			Style
		>
	> {
	readonly inks: Readonly<Record<'text' | 'soft' | 'accent' | 'rule' | 'light' | 'dark', Ink>>;
	/** Where titles begin, and how much further the words of a list. */
	readonly hang: number;
	readonly step: number;
	/** From a rule to the title under it; between items; below a title; above a rule; above a title without one. */
	readonly underRule: number;
	readonly betweenItems: number;
	readonly underTitle: number;
	readonly aboveRule: number;
	readonly aboveTitle: number;
	readonly bullet: number;
}
