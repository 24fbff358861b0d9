import type { BoxItem, CircleItem, RuleItem } from '../page/page.ts';
import { decimal, fillWith, strokeWith } from './ink.ts';

/** How far the handles of a quarter circle's Bézier curve reach, as a share of its radius. */
const handle = 0.5523;

/** Content stream operators of a drawn item, in the page's coordinates from the top left. */
export function operatorsOf(item: RuleItem | BoxItem | CircleItem): string {
	const n = (...values: number[]) => values.map(decimal).join(' ');
	if (item.kind === 'rule') {
		const { x1, y1, x2, y2, thickness, ink } = item;
		return `${strokeWith(ink)} ${n(thickness)} w ${n(x1, y1)} m ${n(x2, y2)} l S`;
	}
	const { fill, stroke } = item;
	const path =
		item.kind === 'circle'
			? rounded(item.x - item.radius, item.y - item.radius, item.radius * 2, item.radius * 2, item.radius)
			: boxPath(item);
	const colours = [
		fill !== undefined && fillWith(fill),
		stroke && `${strokeWith(stroke.ink)} ${n(stroke.thickness)} w`,
	];
	const paint = fill !== undefined && stroke ? 'B' : stroke ? 'S' : 'f';
	return [...colours, path, paint].filter(Boolean).join(' ');
}

const boxPath = ({ x, y, width, height, radius = 0 }: BoxItem): string =>
	radius > 0
		? rounded(x, y, width, height, Math.min(radius, width / 2, height / 2))
		: `${[x, y, width, height].map(decimal).join(' ')} re`;

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
	const n = (...values: number[]) => values.map(decimal).join(' ');
	const right = x + width;
	const bottom = y + height;
	const k = radius * (1 - handle);
	return [
		`${n(x + radius, y)} m ${n(right - radius, y)} l`,
		`${n(right - k, y, right, y + k, right, y + radius)} c ${n(right, bottom - radius)} l`,
		`${n(right, bottom - k, right - k, bottom, right - radius, bottom)} c ${n(x + radius, bottom)} l`,
		`${n(x + k, bottom, x, bottom - k, x, bottom - radius)} c ${n(x, y + radius)} l`,
		`${n(x, y + k, x + k, y, x + radius, y)} c h`,
	].join(' ');
}
