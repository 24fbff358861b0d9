import type { Artifact } from '../../model/artifact.ts';
import {
	gridOf,
	type Item,
	mm,
	type Page,
	place,
	type Ruler,
	type SheetSize,
	type Style,
	setText,
	sheets,
	tag,
} from '../../page/page.ts';
import { plain, type Theme } from '../../theme/theme.ts';
import type { Job } from '../renderer.ts';
import { sizeNamed } from './size.ts';

/** What the sheet says, in the order in which it is to be done. */
const title = 'How far is your printer off?';
const steps = [
	'Print this page at 100 % (“Actual size”) on one side. The line below is 100 mm long; when it is not, the page was scaled, and that comes first.',
	'Fold the left edge of the sheet onto its right edge and open it again. The crease is the true middle: where it crosses the scale x, read a number.',
	'Fold the top edge onto the bottom edge. Where that crease crosses the scale y, read another.',
	'Print your cards with both, x first: script cards note.md --offset 1.5,-0.5',
] as const;

const margin = mm(25);
const type = { title: 20, text: 11, leading: 15, number: 8 } as const;
/** The scales, in millimetres: how far to either side, a stroke each, a number each. */
const scale = { reach: 15, stroke: 0.5, number: 5 } as const;
/** Half the length of a stroke, in points, by what it counts. */
const strokes = { half: mm(1), whole: mm(1.8), number: mm(3) } as const;
const thickness = { scale: 0.3, ruler: 0.6 } as const;
/** The scale x is so far down the sheet, the scale y so far across it, as shares. */
const across = 0.62;
const along = 0.8;

/**
 * A sheet that measures how far a printer is off, without a ruler: a sheet folded edge to edge has its crease in the true middle,
 * and a scale printed around what should be the middle tells there what is to be given to `--offset`.
 */
export function calibrationPage({ width, height }: SheetSize, theme: Theme, ruler: Ruler): Page {
	const black = theme.inks.text;
	const style = (cut: string, size: number, leading = size * 1.3): Style => ({
		face: `${theme.labels}-${cut}`,
		size,
		leading,
		ink: black,
	});
	const section = tag('Sect');
	const items: Item[] = [];
	let top = margin;
	const say = (text: string, name: 'H1' | 'P', look: Style, behind: number) => {
		const block = setText([{ text, style: look }], { width: width - 2 * margin, ruler, lang: 'en' });
		items.push(...place(block, { x: margin, top, tag: tag(name, section) }));
		top += block.height + behind;
	};
	say(title, 'H1', style('Bold', type.title), type.leading);
	for (const [index, step] of steps.entries())
		say(`${index + 1}. ${step}`, 'P', style('Regular', type.text, type.leading), type.leading / 2);
	const stroke = (x1: number, y1: number, x2: number, y2: number, thick: number): Item => ({
		kind: 'rule',
		x1,
		y1,
		x2,
		y2,
		thickness: thick,
		ink: black,
	});
	const number = (text: string, x: number, baseline: number, align: 'left' | 'center') => {
		const line = setText([{ text, style: style('Medium', type.number) }], { width: mm(20), ruler });
		items.push(...place(line, { x: align === 'center' ? x - mm(10) : x, baseline, align }));
	};
	const line = top + mm(6);
	items.push(stroke(margin, line, margin + mm(100), line, thickness.ruler));
	for (const x of [margin, margin + mm(100)])
		items.push(stroke(x, line - strokes.number, x, line + strokes.number, thickness.ruler));
	number('100 mm', margin + mm(103), line + type.number / 3, 'left');
	const [middle, level, upright, centre] = [width / 2, height * across, width * along, height / 2];
	for (let step = -scale.reach / scale.stroke; step <= scale.reach / scale.stroke; step++) {
		const value = step * scale.stroke;
		const numbered = value % scale.number === 0;
		const half = numbered ? strokes.number : value % 1 === 0 ? strokes.whole : strokes.half;
		const [x, y] = [middle + mm(value), centre + mm(value)];
		items.push(stroke(x, level - half, x, level + half, thickness.scale));
		items.push(stroke(upright - half, y, upright + half, y, thickness.scale));
		if (!numbered) continue;
		number(signed(value), x, level + strokes.number + type.number * 1.2, 'center');
		number(signed(value), upright + strokes.number + mm(1.5), y + type.number / 3, 'left');
	}
	number('x', middle, level - strokes.number - type.number * 0.6, 'center');
	number('y', upright - strokes.number - mm(4), centre + type.number / 3, 'left');
	return { width, height, items };
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

/**
 * {@link calibrationPage} as a file, for the sheet that is in the printer; it lies as it lies under cards of the size, since printers
 * that are off are so along their own paths.
 */
export async function renderCalibration({
	sheet,
	card,
	date,
	press,
}: Pick<Job, 'sheet' | 'card' | 'date' | 'press'>): Promise<Artifact> {
	const size = sizeNamed(card, plain);
	const paper = size.stock?.sheet ?? (sheet === 'card' ? 'a4' : sheet);
	const cut = { width: mm(size.mm[0]), height: mm(size.mm[1]) };
	const { sheet: lying } = size.stock ? { sheet: sheets[paper] } : gridOf(sheets[paper], cut);
	const pages = [calibrationPage(lying, plain, press.ruler)];
	const bytes = await press.paint({ title, lang: 'en', date, pages });
	return {
		suffix: 'calibration.pdf',
		bytes,
		summary: 'fold it, read two numbers, give them to --offset',
		findings: [],
	};
}
