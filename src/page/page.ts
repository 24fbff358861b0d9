/**
 * Typography that has never heard of talks: words in styles become lines, lines become blocks, blocks are placed on a page, and
 * the finished page is data. Measures are points, `y` counts from the top. A ruler is all it knows of fonts.
 *
 * A card with a heading and a paragraph, as much of it as fits:
 *
 *     const section = tag('Sect');
 *     const heading = setText([{ text: 'Opening', style: { face: 'Inter-Bold', size: 16, leading: 20, ink: 0 } }], { width: 300, ruler });
 *     const words = setText([{ text: 'Thank you for coming.', style: say }], { width: 300, ruler });
 *     const { placed, rest } = fit(words, 120, 2);
 *     const page: Page = {
 *         width: 360,
 *         height: 216,
 *         items: [
 *             ...place(heading, { x: 20, baseline: 30, tag: tag('H1', section) }),
 *             { kind: 'rule', x1: 20, y1: 36, x2: 320, y2: 36, thickness: 0.8, ink: 0 },
 *             ...(placed ? place(placed, { x: 20, top: 44, tag: tag('P', section) }) : []),
 *         ],
 *     };
 *     const bytes = await press.paint({ title: 'Team meeting', lang: 'en', date, pages: [page] });
 *
 * What is placed with a tag is read aloud by assistive technology, in the order of the items; what has none is an artifact.
 * One tag may be painted in several places and on several pages. `rest` goes on the next card, with the same tag.
 */
export { type Block, blockOf, fit, inkWidth, type Line, place, riseOf } from './block.ts';
export {
	type Berth,
	berths,
	type Faces,
	type Grid,
	gridOf,
	impose,
	type Laying,
	type SheetSize,
	sheets,
	turnsLikeBook,
} from './impose.ts';
export { type Covered, codeOf, monospace, type Ruler } from './ruler.ts';
export { type Measure, type Span, setText } from './set.ts';
export type {
	Bookmark,
	BoxItem,
	CircleItem,
	Item,
	Page,
	Paper,
	RuleItem,
	Sheaf,
	TextItem,
} from './sheet.ts';
export { type Ink, mm, type Style } from './style.ts';
export { type Tag, type TagName, tag } from './tag.ts';
