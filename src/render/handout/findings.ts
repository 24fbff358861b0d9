import type { Finding } from '../../model/finding.ts';
import { excerpt } from '../../text/printable.ts';
import { nameOf } from './entries.ts';
import type { Laid } from './paper.ts';

/** More names than this make no sentence. */
const mostNamed = 12;
/** So much of a line tells which it is. */
const longestName = 48;

function listed(names: readonly string[]): string {
	const named = names.slice(0, mostNamed).map((name) => `“${excerpt(name, longestName)}”`);
	if (names.length > mostNamed) named.push(`${names.length - mostNamed} more`);
	return named.join(', ');
}

const sheets = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`;

/** Says by name what should stand on the pages that were asked for and does not. */
export function shortfalls(laid: Laid, wanted: number, name: string): readonly Finding[] {
	return [...overflow(laid, wanted, name), ...leftOut(laid, name)];
}

/** What had to go although it was to be kept. */
function leftOut({ composition: { lost, pages } }: Laid, name: string): readonly Finding[] {
	const [first] = lost;
	if (!first) return [];
	const lines = `${lost.length} ${lost.length === 1 ? 'line' : 'lines'}`;
	return [
		{
			ruleId: `${name}-left-out`,
			severity: 'warning',
			place: first.entry.place,
			reason: `The ${name} has no room on ${sheets(pages)} for ${lines} with figures, dates, requests or cues: ${listed([...new Set(lost.map(({ words }) => words))])}; --pages ${pages + 1} gives it more`,
			actual: lines,
			expected: ['none'],
			note: 'Shorter sentences around the figures make room, too.',
		},
	];
}

/** Titles that stand behind the pages asked for. */
function overflow({ composition, beginsOn }: Laid, wanted: number, name: string): readonly Finding[] {
	const { pages, shown } = composition;
	if (pages <= wanted) return [];
	const behind = shown.flatMap(({ entry }) =>
		entry.kind === 'heading' && beginsOn(entry) >= wanted ? [nameOf(entry)] : [],
	);
	const names = behind.length > 0 ? `: ${listed(behind)}` : '';
	return [
		{
			ruleId: `${name}-overflow`,
			severity: 'warning',
			reason: `The ${name} takes ${sheets(pages)}, expected ${wanted}; behind page ${wanted} stand the last lines${names}`,
			actual: sheets(pages),
			expected: [sheets(wanted)],
			note: `The titles of the sections alone take more than ${sheets(wanted)}, and none of them is left out. --pages ${pages} takes it as it is.`,
		},
	];
}
