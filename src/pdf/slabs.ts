/** So many bytes are set aside at once. */
const slab = 1 << 20;

/** Bytes that come in many small pieces, kept in few large ones: a hundred thousand pieces would take five times their length. */
export interface Slabs {
	/** Both return how many bytes were added; of a text, its characters are the bytes. */
	add(piece: Uint8Array): number;
	addText(piece: string): number;
	/** All of them in one. */
	whole(): Uint8Array;
}

export function slabs(): Slabs {
	const full: Uint8Array[] = [];
	let open = Buffer.alloc(slab);
	let used = 0;
	const next = () => {
		full.push(open.subarray(0, used));
		open = Buffer.alloc(slab);
		used = 0;
	};
	const add = (piece: Uint8Array): number => {
		for (let from = 0; from < piece.length; ) {
			if (used === slab) next();
			const part = piece.subarray(from, from + slab - used);
			open.set(part, used);
			used += part.length;
			from += part.length;
		}
		return piece.length;
	};
	return {
		add,
		addText: (piece) => {
			if (used + piece.length > slab) return add(Buffer.from(piece, 'latin1'));
			used += open.write(piece, used, 'latin1');
			return piece.length;
		},
		whole: () => {
			const all = Buffer.concat([...full, open.subarray(0, used)]);
			return new Uint8Array(all.buffer, all.byteOffset, all.byteLength);
		},
	};
}
