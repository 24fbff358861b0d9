import type { Item } from '../item.ts';
import { isListed } from '../readings/look.ts';
import { type Weighed, weighed } from './softmax.ts';

/** Shares of the weighed kinds, in their order. */
export type Shares = Float64Array;

/** Whose shares go into the second weighing: those of the item itself, of its neighbours, the means of all in like dress and of the note. */
const companions = ['own', 'above', 'two above', 'below', 'two below', 'alike', 'note'] as const;

/** What goes into the second weighing, in the order of its values. */
export const companyIds: readonly string[] = companions.flatMap((who) => weighed.map((kind) => `${who}: ${kind}`));

/** The item's own shares weigh by their logarithms, made finite and brought near the size of the others. */
const finite = 1e-3;
const scale = 3;

/** Lines that are dressed alike in one note are mostly of one kind. */
const dressOf = (item: Item): string =>
	`${isListed(item) ? 'listed' : ''} ${item.line.marks.quote > 0 ? '>' : ''} ${item.line.marks.bracket}`;

/** The values of the second weighing for every item, in order, from the shares that the first gave each. */
export function companyOf(items: readonly Item[], shares: readonly Shares[]): readonly Float64Array[] {
	const all = mean(shares);
	const dresses = items.map(dressOf);
	const alike = new Map(
		[...new Set(dresses)].map((dress) => [dress, mean(shares.filter((_, at) => dresses[at] === dress))]),
	);
	const nobody = new Float64Array(weighed.length);
	return items.map((_, at) => {
		const near = (step: number) => shares[at + step] ?? nobody;
		const own = near(0).map((share) => Math.log(share + finite) / scale);
		const company = [own, near(-1), near(-2), near(1), near(2), alike.get(dresses[at] ?? '') ?? nobody, all];
		return Float64Array.from(company.flatMap((one) => [...one]));
	});
}

const mean = (shares: readonly Shares[]): Shares =>
	Float64Array.from(weighed, (_, kind) => shares.reduce((sum, one) => sum + (one[kind] ?? 0), 0) / shares.length);

/** Nearly all for one kind, as firm readings leave it. */
export const firmly = (kind: Weighed): Shares => Float64Array.from(weighed, (one) => (one === kind ? 0.97 : 0.01));
