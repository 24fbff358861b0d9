import { type Ink, mm, type Style } from '../../page/page.ts';
import { plain } from '../../theme/theme.ts';

const { handout: size, labels: family } = plain;

/** Inks of the handout: its words are black, what stands beside them dark grey, numbers of sections in the accent. */
export const inks = {
	text: plain.inks.text,
	soft: plain.inks.soft,
	accent: plain.inks.accent,
	rule: size.rule[1],
	light: 0.9,
	dark: 0.81,
} as const satisfies Record<string, Ink>;

export const ruleThickness: number = size.rule[0];
export const barHeight: number = mm(size.timeline);
/** Size of the words in the columns, in points. */
export const body: number = size.body[0];

/** Margins of the sheet and the gap between its columns, in points. */
export const margins = {
	x: mm(size.margins.x),
	top: mm(size.margins.top),
	bottom: mm(size.margins.bottom),
	gap: mm(size.gap),
} as const;

const style = (face: string, points: number, leading: number, ink: Ink = inks.text): Style => ({
	face: `${family}-${face}`,
	size: points,
	leading,
	ink,
});

/** The head and foot of the page, which keep their size. */
export const headStyles = {
	title: (share: number) => style('Bold', size.h1 * share, size.h1 * share * 1.18),
	meta: style('Regular', size.meta, size.meta * 1.37, inks.soft),
	number: style('Bold', 9, 11),
	tick: style('Regular', 7.6, 9, inks.soft),
	foot: style('Regular', 7.6, 9.6, inks.soft),
} as const;

/** Titles of subsections of subsections, beside those above them. */
const inner = 0.91;

/** Styles and distances of the columns at a share of the house's sizes, with a share of its white between lines. */
export function bodyStyles(scale: number, white: number) {
	const points = body * scale;
	const leading = size.body[1] * scale;
	const title = (share: number, ink: Ink = inks.text) => style('Bold', size.h2 * share * scale, leading * 1.08, ink);
	return {
		number: title(1, inks.accent),
		innerNumber: title(inner, inks.accent),
		title: title(1),
		innerTitle: title(inner),
		time: style('Regular', size.time * scale, leading * 1.08, inks.soft),
		label: style('SemiBold', points, leading),
		text: style('Regular', points, leading),
		strong: style('SemiBold', points, leading),
		emphasis: style('Italic', points, leading),
		/** Where titles begin, and how much further the words of a list. */
		hang: mm(size.hang) * scale,
		step: 9.6 * scale,
		/** From a rule to the title under it; between items; below a title; above a rule; above a title without one. */
		underRule: (1.6 + 1.8 * white) * scale,
		betweenItems: 2.2 * scale * white,
		underTitle: 1.4 * scale * white,
		aboveRule: 8.6 * scale * white,
		aboveTitle: 5 * scale * white,
		bullet: 2.5 * scale,
	} as const;
}

/** What {@link bodyStyles} gives. */
export type BodyStyles = ReturnType<typeof bodyStyles>;
