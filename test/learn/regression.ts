import { sharesOf, type Table, weighed } from '../../src/outline/weighing/softmax.ts';

/** What goes in for one line, which kinds are right for it, and how much it counts. */
export interface Example {
	readonly values: Float64Array;
	readonly right: readonly boolean[];
	readonly counts: number;
}

const kinds = weighed.length;
const steps = 300;
const remembered = 10;

/**
 * Multinomial logistic regression with a penalty on the squares of the weights (not of the bias), by L-BFGS (Nocedal and
 * Wright, Numerical Optimization, algorithm 7.4) with halved steps. Where several kinds are right, their shares add up.
 */
export function regress(examples: readonly Example[], penalty: number): Table {
	const size = ((examples[0]?.values.length ?? 0) + 1) * kinds;
	let table: Table = new Float64Array(size);
	let { loss, gradient } = lossOf(examples, table, penalty);
	const past: { readonly step: Float64Array; readonly change: Float64Array }[] = [];
	for (let round = 0; round < steps; round++) {
		const direction = descent(gradient, past);
		const slope = dot(direction, gradient);
		let width = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
		let next = { table, loss, gradient };
		for (; width > 1e-9; width /= 2) {
			const tried = table.map((weight, at) => weight + width * (direction[at] ?? 0));
			next = { table: tried, ...lossOf(examples, tried, penalty) };
			if (next.loss <= loss + 1e-4 * width * slope) break;
		}
		past.push({
			step: next.table.map((weight, at) => weight - (table[at] ?? 0)),
			change: next.gradient.map((value, at) => value - (gradient[at] ?? 0)),
		});
		if (past.length > remembered) past.shift();
		const gained = loss - next.loss;
		({ table, loss, gradient } = next);
		if (gained < 1e-6 * Math.abs(loss)) break;
	}
	return table;
}

function lossOf(examples: readonly Example[], table: Table, penalty: number) {
	const gradient = table.map((weight, at) => (at < table.length - kinds ? penalty * weight : 0));
	let loss = 0;
	for (let at = 0; at < table.length - kinds; at++) loss += (penalty / 2) * (table[at] ?? 0) ** 2;
	for (const { values, right, counts } of examples) {
		const shares = sharesOf(values, table);
		const hit = Math.max(
			1e-12,
			shares.reduce((sum, share, kind) => sum + (right[kind] ? share : 0), 0),
		);
		loss -= counts * Math.log(hit);
		for (let kind = 0; kind < kinds; kind++) {
			const share = shares[kind] ?? 0;
			const push = counts * (share - (right[kind] ? share / hit : 0));
			if (push === 0) continue;
			for (let at = 0; at < values.length; at++) {
				const value = values[at] ?? 0;
				if (value !== 0) (gradient[at * kinds + kind] as number) += push * value;
			}
			(gradient[values.length * kinds + kind] as number) += push;
		}
	}
	return { loss, gradient };
}

/** The two-loop recursion. */
function descent(
	gradient: Float64Array,
	past: readonly { readonly step: Float64Array; readonly change: Float64Array }[],
): Float64Array {
	let direction = gradient.map((value) => -value);
	const shares: number[] = [];
	for (let at = past.length - 1; at >= 0; at--) {
		const { step, change } = past[at] as (typeof past)[number];
		const share = dot(step, direction) / dot(step, change);
		shares[at] = share;
		direction = direction.map((value, place) => value - share * (change[place] ?? 0));
	}
	const last = past.at(-1);
	if (last) {
		const scale = dot(last.step, last.change) / dot(last.change, last.change);
		direction = direction.map((value) => value * scale);
	}
	past.forEach(({ step, change }, at) => {
		const share = (shares[at] ?? 0) - dot(change, direction) / dot(step, change);
		direction = direction.map((value, place) => value + share * (step[place] ?? 0));
	});
	return direction;
}

const dot = (one: Float64Array, other: Float64Array): number =>
	one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
