import { isListed } from '../readings/look.ts';
import { nameOf, type Seen } from './seen.ts';
import { type Weighed, weighed } from './softmax.ts';

/** Shares of the weighed kinds, in their order. */
export type Shares = Float64Array;

/** Lines of one note that mostly are of one kind: those dressed alike, those behind the same label, those of one section. */
const groups: Readonly<Record<string, (seen: Seen) => string | undefined>> = {
	alike: ({ item: { line }, item }) =>
		`${isListed(item) ? 'listed' : ''} ${line.marks.quote > 0 ? '>' : ''} ${line.marks.bracket}`,
	'same label': ({ item: { label } }) => label && nameOf(label),
	section: ({ scope }) => `${scope.head}`,
	note: () => '',
};

/** Places from which a neighbour is looked at. */
const steps = [-1, -2, 1, 2] as const;

/** What goes into the second weighing, in the order of its values: whose share of which kind. */
export const companyIds: readonly string[] = [
	'own',
	...steps.map((step) => `${Math.abs(step)} ${step < 0 ? 'above' : 'below'}`),
	...Object.keys(groups),
].flatMap((who) => weighed.map((kind) => `${who}: ${kind}`));

/** The item's own shares weigh by their logarithms, made finite and brought near the size of the others. */
const finite = 1e-3;
const scale = 3;

/** The values of the second weighing for every item, in order, from the shares that the first gave each. */
export function companyOf(seen: readonly Seen[], shares: readonly Shares[]): readonly Float64Array[] {
	const nobody = new Float64Array(weighed.length);
	const means = Object.values(groups).map((keyOf) => {
		const sums = new Map<string, { sum: Shares; count: number }>();
		seen.forEach((one, at) => {
			const key = keyOf(one);
			if (key === undefined) return;
			const { sum, count } = sums.get(key) ?? { sum: nobody, count: 0 };
			sums.set(key, { sum: sum.map((share, kind) => share + (shares[at]?.[kind] ?? 0)), count: count + 1 });
		});
		return (one: Seen): Shares => {
			const found = sums.get(keyOf(one) ?? '');
			return found ? found.sum.map((share) => share / found.count) : nobody;
		};
	});
	return seen.map((one, at) => {
		const own = (shares[at] ?? nobody).map((share) => Math.log(share + finite) / scale);
		const company = [own, ...steps.map((step) => shares[at + step] ?? nobody), ...means.map((mean) => mean(one))];
		return Float64Array.from(company.flatMap((values) => [...values]));
	});
}

/** Nearly all for one kind, as firm readings leave it. */
export const firmly = (kind: Weighed): Shares => Float64Array.from(weighed, (one) => (one === kind ? 0.97 : 0.01));
