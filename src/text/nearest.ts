/**
 * The name closest to what was typed, by edit distance with neighbouring letters swapped as one edit; nothing when none is
 * close: more than a third of the letters would have to change.
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - typed.length) >= least) continue;
		const edits = distance(typed.toLowerCase(), name.toLowerCase());
		if (edits < least) [best, least] = [name, edits];
	}
	return best;
}

/** Optimal string alignment distance: insert, delete, replace, swap two neighbours. */
export function distance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const at = (cells: readonly number[], index: number) => cells[index] ?? 0;
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(before, j - 2) + 1);
			next.push(cost);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
