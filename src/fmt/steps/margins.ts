import type { Fixable } from '../../lint/fix.ts';
import type { Step, TidyLine } from '../step.ts';

const indented = /^[ \t]*/;

/** White space in front of all lines of a section: nobody meant it, and four columns of it are code to Markdown. */
export const margins: Step = ({ lines }) => {
	const changes: Fixable[] = [];
	let section: TidyLine[] = [];
	const close = () => {
		const margin = common(section.map(({ text }) => indented.exec(text)?.[0] ?? ''));
		if (margin !== '') {
			const fix = section.map(({ start }) => ({ start, end: start + margin.length, text: '' }));
			changes.push({ fix });
		}
		section = [];
	};
	for (const line of lines) {
		if (line.blank) continue;
		if (line.kept || line.kind === 'section' || line.kind === 'title') close();
		else section.push(line);
	}
	close();
	return changes;
};

/** What all of some beginnings begin with. */
function common(beginnings: readonly string[]): string {
	let shared = beginnings[0] ?? '';
	for (const one of beginnings) while (!one.startsWith(shared)) shared = shared.slice(0, -1);
	return shared;
}
