import { isLogistics } from '../remark.ts';
import { isFigures } from './look.ts';
import type { LineReading } from './reading.ts';

export const tableRow: LineReading = {
	id: 'table',
	kind: 'aside',
	why: 'a row of a table: to look at, not to read out',
	confidence: 0.85,
	firm: true,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\nThe mill stands by the river, as you know.\n§| Room | Who |\n|---|---|\n§| hall | Jo |',
	],
	not: ['# Mill\nThe mill stands by the river.'],
	test: ({ item, profile }) => {
		if (!item.line.row) return false;
		if (isLogistics(item.folded) && (/\d[:.]\d{2}/.test(item.folded) || !holdsQuote.test(item.folded))) return true;
		const cells = item.folded.split('|').map((cell) => cell.trim());
		const answers =
			cells.some((cell) => /[?؟]["”»]?$/.test(cell) && cell.length > 15) && cells.some((cell) => cell.length > 25);
		return (
			!profile.commented && !answers && !cells.some(isSaid) && !isFigures(item.folded) && !holdsQuote.test(item.folded)
		);
	},
};

/** Words in quotation marks, longer than a name. */
const holdsQuote = /["“«「][^|]{12,}["”»」]/;

/** A cell holds a sentence. */
const isSaid = (cell: string): boolean => /[.!?。！？]$/.test(cell) && cell.split(/\s+/).length >= 6;
