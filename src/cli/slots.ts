import type { Plan, Timing } from '../model/plan.ts';
import type { Section, Talk } from '../model/talk.ts';
import { childrenOf, plain } from '../model/words.ts';

/** A section with its place on the clock. */
export interface Slot {
	readonly number: string;
	/** Empty for what is said before the first section. */
	readonly title: string;
	/** 1 directly under the talk, one more for each section around it. */
	readonly depth: number;
	readonly timing: Timing;
}

/**
 * Every section of a talk that takes time or has some allowed, in order, with its timing; what is said before the first of them
 * is a slot of its own. The slots of depth 1 fill the talk without a gap.
 */
export function slots(talk: Talk, plan: Plan): readonly Slot[] {
	const first = talk.children.findIndex((child) => child.type === 'section');
	const before = talk.children.slice(0, first < 0 ? undefined : first);
	const opening = together(before.map((child) => plan.of(child)));
	const found: Slot[] = opening ? [{ number: '', title: '', depth: 1, timing: opening }] : [];
	const put = (node: Talk | Section, depth: number): void => {
		for (const section of partsOf(node)) {
			const timing = plan.of(section);
			const title = plain(section.label).replace(/\s+/g, ' ').trim();
			if (timing.seconds > 0 || timing.budget !== undefined)
				found.push({ number: section.number, title, depth, timing });
			put(section, depth + 1);
		}
	};
	put(talk, 1);
	return found;
}

/** The sections directly under a node that an audience hears. */
export const partsOf = (node: Talk | Section): readonly Section[] =>
	childrenOf(node).filter((child): child is Section => child.type === 'section' && !child.private);

/** The timing of nodes that follow one another; nothing when they take no time. */
function together(timings: readonly Timing[]): Timing | undefined {
	const sum = (key: 'seconds' | 'low' | 'high' | 'others') => timings.reduce((all, timing) => all + timing[key], 0);
	const seconds = sum('seconds');
	if (seconds === 0) return undefined;
	const ends = { start: timings[0]?.start ?? 0, end: timings.at(-1)?.end ?? 0 };
	return { seconds, ...ends, low: sum('low'), high: sum('high'), others: sum('others') };
}
