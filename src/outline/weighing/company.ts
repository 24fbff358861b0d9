import { isListed } from '../readings/look.ts';
import { nameOf, type Spot } from './seen.ts';
import { type Weighed, weighed } from './softmax.ts';

/** Shares of the weighed kinds, in their order. */
export type Shares = Float64Array;

/** Lines of one note that mostly are of one kind: those dressed alike, those behind the same label, those of one list and of one section. */
const groups: Readonly<Record<string, (spot: Spot) => string | undefined>> = {
	alike: ({ item }) =>
		`${isListed(item) ? 'listed' : ''} ${item.line.marks.quote > 0 ? '>' : ''} ${item.line.marks.bracket}`,
	'same label': ({ item: { label } }) => label && nameOf(label),
	list: ({ run }) => (run < 0 ? undefined : `${run}`),
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

/** Gives the values of the second weighing for an item, by its place, from the shares that the first gave each. */
export function companyOf(spots: readonly Spot[], shares: readonly Shares[]): (place: number) => Float64Array {
	const kinds = weighed.length;
	const means = Object.values(groups).map((keyOf) => meansBy(spots.map(keyOf), shares));
	return (place) => {
		const values = new Float64Array(companyIds.length);
		let at = 0;
		for (const share of shares[place] ?? []) values[at++] = Math.log(share + finite) / scale;
		for (const others of [...steps.map((step) => shares[place + step]), ...means.map((meanOf) => meanOf[place])]) {
			values.set(others ?? [], at);
			at += kinds;
		}
		return values;
	};
}

/** The mean of the shares of all that have the same key, for each; undefined for those without a key. */
function meansBy(keys: readonly (string | undefined)[], shares: readonly Shares[]): readonly (Shares | undefined)[] {
	const groups = new Map<string, { readonly mean: Shares; count: number }>();
	keys.forEach((key, at) => {
		if (key === undefined) return;
		const group = groups.get(key) ?? { mean: new Float64Array(weighed.length), count: 0 };
		if (!group.count++) groups.set(key, group);
		for (let kind = 0; kind < weighed.length; kind++) (group.mean[kind] as number) += shares[at]?.[kind] ?? 0;
	});
	for (const { mean, count } of groups.values())
		for (let kind = 0; kind < weighed.length; kind++) (mean[kind] as number) /= count;
	return keys.map((key) => (key === undefined ? undefined : groups.get(key)?.mean));
}

/** Nearly all for one kind, as firm readings leave it. */
export const firmly = (kind: Weighed): Shares => Float64Array.from(weighed, (one) => (one === kind ? 0.97 : 0.01));
