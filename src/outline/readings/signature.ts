import type { LineReading } from './reading.ts';

export const signature: LineReading = {
	id: 'signature',
	kind: 'aside',
	why: 'the name and address under the close of a letter',
	confidence: 0.9,
	examples: ['# Mill\nWe ask the council to keep the mill as it is.\n\n§Sincerely,\n§Jo Miller\n§Weir Lane 4'],
	not: ['# Mill\nGood evening, all of you.'],
	test: ({ item, items }) => {
		if (item.index < items.length - 9 || item.shape.count > 7) return false;
		for (let i = item.index; i >= Math.max(1, items.length - 9); i--) {
			const line = items[i];
			if (!line || line.line.noise) continue;
			if (line.shape.end === 'comma' && line.shape.count <= 4 && !line.line.marks.bullet)
				return items
					.slice(i)
					.every(
						(other) =>
							other.line.noise !== '' ||
							(other.shape.count <= 8 &&
								!other.line.marks.bullet &&
								!other.line.marks.hash &&
								(other === line || other.shape.end !== 'comma')),
					);
			if (line.shape.count > 8) return false;
		}
		return false;
	},
};
