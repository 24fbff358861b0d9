/**
 * Which lines stand wholly in a comment: `<!-- … -->` and Obsidian's `%% … %%`. Lines of code are passed over. A comment
 * that is never closed is none, so a stray `<!--` hides nothing but itself.
 */
export function commentLines(
	count: number,
	textOf: (index: number) => string,
	inCode: (index: number) => boolean,
): readonly number[] {
	const numbers = new Array<number>(count).fill(0);
	const closers = { '<!--': lastLineWith('-->', count, textOf), '%%': lastLineWith('%%', count, textOf) };
	let comment = 0;
	let close = '';
	for (let i = 0; i < count; i++) {
		if (inCode(i)) continue;
		const line = textOf(i);
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

function lastLineWith(mark: string, count: number, textOf: (index: number) => string): number {
	for (let i = count - 1; i >= 0; i--) if (textOf(i).includes(mark)) return i;
	return -1;
}
