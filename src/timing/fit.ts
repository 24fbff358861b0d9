import type { Plan } from '../model/plan.ts';
import type { Beat, Section, Talk } from '../model/talk.ts';
import { childrenOf, plain, runsOf } from '../model/words.ts';
import { isOptional } from '../text/optional.ts';
import type { PlanOptions } from './plan.ts';
import { planTalk } from './plan.ts';

/** How a talk is made to fit a time. Seconds. */
export interface Fit {
	readonly allowed: number;
	/** What it takes as it stands. */
	readonly before: number;
	/** Parts the author marked as ones that may be dropped, and that had to be, in the order of the note. */
	readonly dropped: readonly (Section | Beat)[];
	/** The talk without them; the talk itself when there are none. */
	readonly talk: Talk;
	readonly plan: Plan;
	/** Sections that would have to go as well, in the order of the note. They are still in `talk`: that is the author's to decide. */
	readonly toGo: readonly Section[];
	/** What it would take without those, too. Above `allowed` when no cutting of whole sections is enough. */
	readonly after: number;
}

type Part = Section | Beat;

/**
 * Makes a talk fit a time: drops what is marked `(if time)`, as little of it as is enough, and says which sections would have
 * to go beyond that. The first and the last section are never named: a talk needs its opening and its end.
 */
export function fitTalk(talk: Talk, plan: Plan, allowed: number, options: PlanOptions = {}): Fit {
	const before = plan.total.seconds;
	const length = (part: Part): number => plan.of(part).seconds;
	const dropped = enough(optionalParts(talk), before - allowed, length);
	const cut = dropped.length > 0 ? without(talk, new Set(dropped)) : talk;
	const cutPlan = dropped.length > 0 ? planTalk(cut, options) : plan;
	const sections = cut.children.filter((child) => child.type === 'section' && !child.private) as readonly Section[];
	const toGo = enough(sections.slice(1, -1), cutPlan.total.seconds - allowed, (part) => cutPlan.of(part).seconds);
	const after = cutPlan.total.seconds - toGo.reduce((sum, section) => sum + cutPlan.of(section).seconds, 0);
	return { allowed, before, dropped, talk: cut, plan: cutPlan, toGo, after };
}

/** Everything marked as optional, outermost first: what stands in a dropped section is not named again. */
export function optionalParts(talk: Talk): readonly Part[] {
	const found: Part[] = [];
	const look = (part: Part, hidden: boolean): void => {
		const quiet = hidden || (part.type === 'section' && part.private);
		if (!quiet && isOptional(plain(runsOf(part)))) found.push(part);
		else for (const child of childrenOf(part)) look(child, quiet);
	};
	for (const child of talk.children) look(child, false);
	return found;
}

/**
 * As few parts as will do to save `seconds`: while no single part is enough the longest goes, then the shortest that is. All of
 * them when they are not enough. In the order given.
 */
function enough<P extends Part>(parts: readonly P[], seconds: number, length: (part: P) => number): readonly P[] {
	const taken = new Set<P>();
	const byLength = parts.filter((part) => length(part) > 0).sort((a, b) => length(a) - length(b));
	for (let missing = seconds; missing > 0 && byLength.length > 0; ) {
		const next = byLength.find((part) => length(part) >= missing) ?? (byLength.at(-1) as P);
		byLength.splice(byLength.indexOf(next), 1);
		taken.add(next);
		missing -= length(next);
	}
	return parts.filter((part) => taken.has(part));
}

/** The talk without some parts. Its ledger is still that of the whole note: nothing of what was written is forgotten. */
function without(talk: Talk, gone: ReadonlySet<Part>): Talk {
	const prune = <P extends Part>(parts: readonly P[]): readonly P[] =>
		parts
			.filter((part) => !gone.has(part))
			.map((part) => (childrenOf(part).length > 0 ? { ...part, children: prune(childrenOf(part)) } : part));
	return { ...talk, children: prune(talk.children) };
}
