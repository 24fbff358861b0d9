/**
 * Which lines stand wholly in a comment: `<!-- … -->` and Obsidian's `%% … %%`. Lines of code are passed over. A comment
 * that is never closed is none, so a stray `<!--` hides nothing but itself.
 */
export function commentLines(lines: readonly string[], inCode: (index: number) => boolean): readonly number[] {
	const closers = { '<!--': lastLineWith('-->', lines), '%%': lastLineWith('%%', lines) };
	if (closers['<!--'] < 0 && closers['%%'] < 0) return [];
	const numbers = new Array<number>(lines.length).fill(0);
	let comment = 0;
	let close = '';
	for (let i = 0; i < lines.length; i++) {
		if (inCode(i)) continue;
		const line = lines[i] ?? '';
		let rest = line;
		let outside = '';
		const wasOpen = close !== '';
		while (true) {
			if (close) {
				const at = rest.indexOf(close);
				if (at < 0) break;
				rest = rest.slice(at + close.length);
				close = '';
			}
			const opens = /<!--|%%/.exec(rest);
			const mark = opens?.[0] as '<!--' | '%%' | undefined;
			if (!opens || !mark || !closesLater(mark, rest.slice(opens.index + mark.length), i, closers)) {
				outside += rest;
				break;
			}
			outside += rest.slice(0, opens.index);
			rest = rest.slice(opens.index + mark.length);
			close = mark === '%%' ? '%%' : '-->';
			comment++;
		}
		if (outside.trim() === '' && (wasOpen || comment > 0) && line.trim() !== '') numbers[i] = comment;
	}
	return numbers;
}

const closesLater = (mark: '<!--' | '%%', rest: string, line: number, last: Record<string, number>): boolean =>
	rest.includes(mark === '%%' ? '%%' : '-->') || (last[mark] ?? -1) > line;

function lastLineWith(mark: string, lines: readonly string[]): number {
	for (let i = lines.length - 1; i >= 0; i--) if (lines[i]?.includes(mark)) return i;
	return -1;
}
