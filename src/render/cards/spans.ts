import type { Inline } from '../../model/talk.ts';
import type { Span, Style } from '../../page/page.ts';
import type { Entry } from './deck.ts';
import type { CardStyles } from './styles.ts';

type Dress = Readonly<Record<Exclude<Inline['type'], 'break'>, Style>>;

/** How the runs of an entry are dressed, by what the entry is. */
export function dressOf(entry: Pick<Entry, 'kind' | 'level'>, styles: CardStyles): Dress {
	const all = (text: Style, aside: Style): Dress => ({ text, strong: text, emphasis: text, code: text, aside });
	if (entry.kind === 'title') return all(styles.strong, styles.direction);
	if (entry.kind === 'kicker') return all(styles.kicker, styles.aside);
	if (entry.kind === 'cue') return all(entry.level === 0 ? styles.cue : styles.innerCue, styles.direction);
	if (entry.kind === 'aside') return { ...all(styles.aside, styles.aside), strong: styles.asideStrong };
	const { say, strong, emphasis, code, direction } = styles;
	return { text: say, strong, emphasis, code, aside: direction };
}

/** Folded runs as words in styles; only the author's own line breaks break. */
export const spansOf = (runs: readonly Inline[], dress: Dress): readonly Span[] =>
	runs.map((run) => ({ text: run.value, style: dress[run.type === 'break' ? 'text' : run.type] }));

/** The spans of the first `length` UTF-16 units of their text, and the others, without the white space between them. */
export function splitSpans(spans: readonly Span[], length: number): readonly [readonly Span[], readonly Span[]] {
	const head: Span[] = [];
	const tail: Span[] = [];
	let left = length;
	for (const span of spans) {
		const [first, second] = [span.text.slice(0, left), span.text.slice(left)];
		if (first !== '') head.push({ ...span, text: first });
		const rest = tail.length === 0 ? second.trimStart() : second;
		if (rest !== '') tail.push({ ...span, text: rest });
		left -= first.length;
	}
	return [head, tail];
}
