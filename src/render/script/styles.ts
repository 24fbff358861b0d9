import type { Inline } from '../../model/talk.ts';
import type { Span, Style } from '../../page/page.ts';
import type { Theme } from '../../theme/theme.ts';

/** How everything on the script's pages looks. */
export type ScriptStyles = ReturnType<typeof stylesOf>;

/** Lines that stand alone or nearly so: the distance of their baselines, in shares of the size. */
const tight = 1.25;

export function stylesOf({ script, inks, reading, labels }: Theme) {
	const style = (face: string, size: number, ink = inks.text, leading = size * tight): Style => ({
		face,
		size,
		leading,
		ink,
	});
	const [size, leading] = script.text;
	const [asideSize, asideLeading] = script.aside;
	const [noteSize, noteLeading] = script.marginNote;
	const label = (cut: string) => `${labels}-${cut}`;
	return {
		say: style(`${reading}-Regular`, size, inks.text, leading),
		strong: style(`${reading}-Bold`, size, inks.text, leading),
		emphasis: style(`${reading}-Italic`, size, inks.text, leading),
		direction: style(label('Italic'), asideSize, inks.soft, leading),
		speaker: style(label('Bold'), asideSize, inks.text, leading),
		inlineMarker: style(label('Medium'), asideSize, inks.soft, leading),
		marker: style(label('Regular'), script.halfMinute, inks.soft),
		aside: style(label('Italic'), asideSize, inks.soft, asideLeading),
		prompt: style(label('SemiBold'), asideSize, inks.text, asideLeading),
		cueNote: style(label('SemiBold'), noteSize, inks.text, noteLeading),
		asideNote: style(label('Italic'), noteSize, inks.soft, noteLeading),
		heading: (depth: number) => style(label('Bold'), headingSize(script.headings, depth)),
		number: (depth: number) => style(label('Bold'), headingSize(script.headings, depth), inks.accent),
		privateHeading: (depth: number) => style(label('Italic'), headingSize(script.headings, depth), inks.soft),
		lineNumber: style(label('Regular'), script.halfMinute * 0.9, inks.soft),
		budget: style(label('Regular'), script.halfMinute, inks.soft),
		halfMinute: style(label('Regular'), script.halfMinute, inks.soft),
		minute: style(label('Bold'), script.minute),
		pageNumber: style(label('ExtraBold'), script.pageNumber),
		pageTotal: style(label('Regular'), script.pageTotal, inks.soft),
		runningHead: style(label('Regular'), script.runningHead, inks.soft),
		nextPage: style(label('Italic'), script.catchword, inks.soft),
		catchword: style(label('SemiBold'), script.catchword),
	} as const;
}

export const headingSize = (sizes: readonly number[], depth: number): number =>
	sizes[Math.min(depth, sizes.length) - 1] ?? 12;

/** Runs of a line that is said, each in its dress. */
export const spoken = (runs: readonly Inline[], styles: ScriptStyles): readonly Span[] => {
	const dress = {
		text: styles.say,
		strong: styles.strong,
		emphasis: styles.emphasis,
		code: styles.say,
		aside: styles.direction,
		break: styles.say,
	} as const satisfies Record<Inline['type'], Style>;
	return runs.map((run) => ({ text: run.type === 'break' ? '\n' : run.value, style: dress[run.type] }));
};

/** Runs that are not said, all in one dress. */
export const silent = (runs: readonly Inline[], style: Style): readonly Span[] =>
	runs.map((run) => ({ text: run.type === 'break' ? '\n' : run.value, style }));
