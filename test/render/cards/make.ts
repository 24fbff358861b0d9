import type { Plan, Timing } from '../../../src/model/plan.ts';
import type { Aside, Beat, Cue, Inline, Node, Point, Section, Speech, Talk } from '../../../src/model/talk.ts';
import { childrenOf, plain, runsOf } from '../../../src/model/words.ts';

/** Talks by hand: a note's shape in a few words, every value frozen so that nobody can write on it. */
const place = Object.freeze({
	start: Object.freeze({ line: 1, column: 1, offset: 0 }),
	end: Object.freeze({ line: 1, column: 1, offset: 0 }),
});
const reading = Object.freeze({ by: 'hand', why: 'made for a test', confidence: 1 });
const runs = (words: string | readonly Inline[]): readonly Inline[] =>
	Object.freeze(
		typeof words === 'string' ? (words === '' ? [] : [Object.freeze({ type: 'text' as const, value: words })]) : words,
	);

type Extra = { marker?: string; apart?: boolean };
const base = ({ marker = '', apart = false }: Extra) => ({ marker, apart, place, reading });

export const speech = (words: string | readonly Inline[], extra: Extra & { speaker?: string } = {}): Speech =>
	Object.freeze({
		type: 'speech',
		...base(extra),
		...(extra.speaker === undefined ? {} : { speaker: extra.speaker }),
		children: runs(words),
	});
export const point = (words: string | readonly Inline[], extra: Extra = {}): Point =>
	Object.freeze({ type: 'point', ...base(extra), children: runs(words) });
export const aside = (words: string | readonly Inline[], extra: Extra = {}): Aside =>
	Object.freeze({ type: 'aside', ...base(extra), children: runs(words) });
export const cue = (label: string, children: readonly Beat[] = [], extra: Extra = {}): Cue =>
	Object.freeze({ type: 'cue', ...base(extra), label: runs(label), children: Object.freeze(children) });
export const section = (
	number: string,
	label: string,
	children: readonly (Section | Beat)[] = [],
	extra: { depth?: 1 | 2 | 3 | 4; private?: boolean } = {},
): Section =>
	Object.freeze({
		type: 'section',
		depth: extra.depth ?? 1,
		number,
		label: runs(label),
		private: extra.private ?? false,
		children: Object.freeze(children),
		place,
		reading,
	});
export const talk = (title: string, children: readonly (Section | Beat)[], lang = 'en'): Talk =>
	Object.freeze({
		type: 'talk',
		title,
		lang,
		header: { private: [] },
		children: Object.freeze(children),
		ledger: [],
		place,
	});

/** A plan in which every spoken word takes half a second. */
export function planOf(root: Talk): Plan {
	const timings = new Map<Node, Timing>();
	const sure = (start: number, end: number): Timing => ({
		...{ seconds: end - start, start, end, low: end - start, high: end - start },
		others: 0,
	});
	let now = 0;
	const visit = (node: Node) => {
		const start = now;
		if (node.type === 'speech' || node.type === 'point')
			now += plain(runsOf(node)).split(/\s+/).filter(Boolean).length / 2;
		for (const child of childrenOf(node)) visit(child);
		timings.set(node, sure(start, now));
	};
	visit(root);
	return {
		total: sure(0, now),
		...{ pace: 120, unit: 'words', source: 'number', range: 0, speakers: [] },
		of(node) {
			const timing = timings.get(node);
			if (!timing) throw new RangeError('a node of another talk');
			return timing;
		},
	};
}
