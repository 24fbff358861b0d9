import { isQuoted } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import type { LineReading, View } from './reading.ts';

export const order: LineReading = {
	id: 'order',
	kind: 'aside',
	why: 'an order in the infinitive, jotted down between sentences',
	confidence: 0.9,
	examples: [
		'# Fluss\nEr steigt im Frühling, wie ihr alle wisst.\n# Mühle\n§Applaus abwarten, dann zum Rad hinüberzeigen\nDie Mühle steht am Fluss, und der Fluss ist kalt.',
		'# Fiume\nSale in primavera, come tutti sapete.\n# Mulino\n§Attenzione alla soglia! Far passare prima i bambini.\nIl mulino sta sul fiume, e il fiume è freddo.',
		'# Rivière\nElle monte au printemps, comme vous le savez.\n# Moulin\n§Accrocher la roue au mur.\nLe moulin est au bord de la rivière, et la rivière est froide.',
	],
	not: [
		'# Río\nSube en primavera, como todos sabéis.\n# Molino\nReparar la rueda es cosa de todos.\nEl molino está junto al río.',
		'# Fluss\nEr steigt im Frühling, wie ihr alle wisst.\n# Ziele\n- das Rad erneuern\n- das Dach decken',
	],
	test: (view) => isOrder(view) && !isAim(view),
};

const isOrder = ({ item, profile }: Pick<View, 'item' | 'profile'>): boolean =>
	(isBare(item) || item.line.marks.slanted) &&
	!isQuoted(item) &&
	item.shape.count <= 20 &&
	item.shape.end !== 'question' &&
	item.shape.end !== 'colon' &&
	(profile.proper || profile.quotes || profile.stops >= 0.4) &&
	profile.says.orders(item.folded);

/** So many orders in a row are aims, or steps of something, that is spoken of. */
const fewestAims = 4;

function isAim({ item, items, profile }: View): boolean {
	let run = 1;
	for (const step of [1, -1])
		for (let at = item.index + step; run < fewestAims; at += step) {
			const other = items[at];
			if (!other || other.line.marks.hash || !isOrder({ item: other, profile })) break;
			run++;
		}
	return run >= fewestAims;
}
