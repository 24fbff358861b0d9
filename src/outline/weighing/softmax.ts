/** The kinds that are weighed against each other. Titles, sections and noise are told otherwise. */
export const weighed = ['cue', 'speech', 'point', 'aside'] as const;

export type Weighed = (typeof weighed)[number];

/** Learned numbers: for each value that goes in, and for nothing at all (`bias`), one for each of the weighed kinds. */
export interface Weights {
	readonly bias: readonly number[];
	readonly by: Readonly<Record<string, readonly number[]>>;
}

/** Weights in the order of the values that go in, the bias last: `table[value * kinds + kind]`. */
export type Table = Float64Array;

/** A value without a weight weighs nothing. */
export const tableOf = (ids: readonly string[], { bias, by }: Weights): Table =>
	Float64Array.from([...ids.map((id) => by[id] ?? weighed.map(() => 0)), bias].flat());

/** The share of each weighed kind, all together 1: multinomial logistic regression, the softmax of the weighted sums. */
export function sharesOf(values: ArrayLike<number>, table: Table): Float64Array {
	const kinds = weighed.length;
	const sums = table.slice(values.length * kinds, (values.length + 1) * kinds);
	for (let at = 0; at < values.length; at++) {
		const value = values[at] as number;
		if (value !== 0)
			for (let kind = 0; kind < kinds; kind++) (sums[kind] as number) += value * (table[at * kinds + kind] as number);
	}
	const most = Math.max(...sums);
	let all = 0;
	for (let kind = 0; kind < kinds; kind++) all += sums[kind] = Math.exp((sums[kind] as number) - most);
	return sums.map((sum) => sum / all);
}
