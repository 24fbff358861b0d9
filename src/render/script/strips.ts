import type { Plan } from '../../model/plan.ts';
import type { Section } from '../../model/talk.ts';
import { plain } from '../../model/words.ts';
import {
	type Block,
	inkWidth,
	mm,
	type Ruler,
	type Span,
	type Style,
	setText,
	type Tag,
	type TagName,
	tag,
} from '../../page/page.ts';
import { formatLength } from '../../text/duration.ts';
import type { Theme } from '../../theme/theme.ts';
import { newClock } from './clock.ts';
import type { Element, Note } from './elements.ts';
import type { Frame } from './frame.ts';
import { headingSize, type ScriptStyles, silent, spoken } from './styles.ts';

/** A block of text with a tag of its own. */
interface Tagged {
	readonly block: Block;
	readonly tag: Tag;
}

/** One element, set: what stands in the measure and what stands beside it. It knows no page yet. */
export interface Strip extends Tagged {
	/** White above it, unless it is the first on its page, and below it. */
	readonly above: number;
	readonly below: number;
	/** In the margin, one under another, the first on the baseline of its first line. */
	readonly notes: readonly Tagged[];
	/** Hangs left of its first line. */
	readonly marker?: Block;
	/** For each line the clock beside it. */
	readonly clock?: readonly (number | undefined)[];
	/** It may not be the last thing on a page. */
	readonly keep: boolean;
	/** Of a heading. */
	readonly heading?: {
		readonly section: Section;
		readonly number?: Block;
		readonly budget?: Block;
		/** From its last line to its rule, where it has one. */
		readonly rule?: number;
	};
}

export interface Setter {
	readonly theme: Theme;
	readonly styles: ScriptStyles;
	readonly frame: Frame;
	readonly ruler: Ruler;
	readonly plan: Plan;
	readonly lang: string;
	/** When the talk begins, in minutes after midnight. */
	readonly begins: number | undefined;
}

/** Between a hanging marker and the words. */
const markerGap = mm(1.5);
/** A marker wider than this stands in the line. */
const markerRoom = mm(5);

/** How a note is set in the margin. */
export const setNote = (note: Note, { styles, frame, ruler, lang }: Setter): Block => {
	const style = note.kind === 'cue' ? styles.cueNote : styles.asideNote;
	return setText(silentSpans(note, style), { width: frame.noteWidth, ruler, lang });
};

const silentSpans = (note: Note, style: Style): readonly Span[] => [
	...(note.marker ? [{ text: `${note.marker} `, style }] : []),
	...silent(note.runs, style),
];

/** Sets the elements of a talk, each below the structure node of its section. */
export function stripsOf(elements: readonly Element[], setter: Setter): readonly Strip[] {
	const { theme, styles, frame, ruler, plan, lang, begins } = setter;
	const { script } = theme;
	const clock = newClock(begins);
	const sections = new Map<Section, Tag>();
	const levels = new Map<Section, number>();
	const set = (spans: readonly Span[], width = frame.measure) =>
		setText(spans, {
			width,
			ruler,
			lang,
			...(frame.mirrored && fromRight.test(textOf(spans)) && { direction: 'rtl' }),
		});

	const tagOf = (within: readonly Section[]): Tag | undefined => {
		const section = within.at(-1);
		if (!section) return undefined;
		let known = sections.get(section);
		if (!known) {
			known = tag('Sect', tagOf(within.slice(0, -1)));
			sections.set(section, known);
		}
		return known;
	};
	const notesOf = (notes: readonly Note[], parent: Tag | undefined): readonly Tagged[] =>
		notes.map((note) => ({ block: setNote(note, setter), tag: tag('P', parent) }));

	return elements.map((element): Strip => {
		const parent = tagOf(element.within);
		if (element.kind === 'heading') {
			const { section } = element;
			// The talk's title is H1, and no level may be left out below it.
			const level = (levels.get(element.within.at(-2) as Section) ?? 1) + 1;
			levels.set(section, level);
			return headingStrip(section, tag(`H${Math.min(level, 6)}` as TagName, parent), setter, set);
		}
		const above = script.paragraphGap;
		if (element.kind === 'prompt') {
			const { note, notes, leads } = element;
			const style = note.kind === 'cue' ? styles.prompt : styles.aside;
			return {
				block: set(silentSpans(note, style)),
				tag: tag('P', parent),
				above,
				below: 0,
				notes: notesOf(notes, parent),
				keep: leads,
			};
		}
		const { beat, notes } = element;
		const marker = beat.marker ? set([{ text: beat.marker, style: styles.marker }], Infinity) : undefined;
		const hangs = marker && inkWidth(marker) <= markerRoom;
		const name = beat.type === 'speech' ? beat.speaker : undefined;
		const block = set([
			...(marker && !hangs ? [{ text: `${beat.marker} `, style: styles.inlineMarker }] : []),
			...(name ? [{ text: `${name}: `, style: styles.speaker }] : []),
			...spoken(beat.children, styles),
		]);
		return {
			block,
			tag: tag('P', parent),
			above,
			below: 0,
			notes: notesOf(notes, parent),
			...(marker && hangs && { marker }),
			clock: clock.along(block, plan.of(beat)),
			keep: false,
		};
	});
}

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');
const fromRight =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Left edge of a hanging marker. */
export const markerLeft = (marker: Block, frame: Frame): number =>
	frame.mirrored ? frame.left + frame.measure + markerGap : frame.left - markerGap - inkWidth(marker);

function headingStrip(
	section: Section,
	heading: Tag,
	{ theme, styles, frame, ruler, plan }: Setter,
	set: (spans: readonly Span[], width?: number) => Block,
): Strip {
	const { script } = theme;
	const { depth } = section;
	const size = headingSize(script.headings, depth);
	// The plan's, which knows a running clock from a length.
	const { budget: allowed } = plan.of(section);
	const budget =
		allowed === undefined
			? undefined
			: setText([{ text: formatLength(allowed), style: styles.budget }], { width: Infinity, ruler });
	const room = frame.measure - (budget ? inkWidth(budget) + mm(4) : 0);
	const title = section.private ? styles.privateHeading(depth) : styles.heading(depth);
	const number = section.private ? title : styles.number(depth);
	const hasTitle = plain(section.label).trim() !== '';
	const block = set(silent(section.label, title), room);
	const ruled = depth === 1;
	return {
		block: hasTitle || !section.number ? block : set([{ text: section.number, style: number }], room),
		tag: heading,
		above: size * script.headingGap.above + script.paragraphGap,
		below: ruled ? size * (script.headingGap.rule + script.headingGap.below) : size * 0.5,
		notes: [],
		keep: true,
		heading: {
			section,
			...(hasTitle &&
				section.number && {
					number: setText([{ text: section.number, style: number }], { width: frame.noteWidth, ruler }),
				}),
			...(budget && { budget }),
			...(ruled && { rule: size * script.headingGap.rule }),
		},
	};
}
