import type { Plan, Timing } from '../model/plan.ts';
import type { Beat, Inline, Node, Section, Talk } from '../model/talk.ts';
import { aloud, plain } from '../model/words.ts';
import { byWords, type Estimate, type Model } from './estimate.ts';
import { type PaceName, wordsAMinute } from './pace.ts';
import { pauseIn } from './pause.ts';

export interface PlanOptions {
	/** Goes before the pace in the note's header; `normal` when neither says. */
	readonly pace?: number | PaceName;
	/** What knows how long speech takes. */
	readonly model?: Model;
}

/**
 * Seconds for every node of a talk, one after another in the order of the note; a parent takes what its children take.
 *
 * Speech is counted word by word. A point is not read out, but whoever speaks from it says at least its words, in a
 * phrase made on the spot: it is counted as that phrase, by its words. Titles, cues and asides are not said and take no
 * time, but for the silence a `(pause)` asks for; nothing in a private section does.
 *
 * Throws a RangeError when a pace is not above 0. Takes time linear in the length of the talk.
 */
export function planTalk(talk: Talk, options: PlanOptions = {}): Plan {
	const pace = wordsAMinute(options.pace ?? talk.header.pace ?? 'normal');
	const estimate = (options.model ?? byWords)(pace, talk.lang);
	const timings = new Map<Node, Timing>();

	const put = (node: Node, start: number, budget: number | undefined, silent: boolean): number => {
		let end = start;
		if (node.type === 'talk' || node.type === 'section' || node.type === 'cue') {
			const quiet = silent || (node.type === 'section' && node.private);
			for (const child of node.children) end = put(child, end, budgetOf(child), quiet);
		} else if (!silent) {
			end += seconds(node, estimate);
		}
		timings.set(node, { seconds: end - start, start, end, ...(budget === undefined ? {} : { budget }) });
		return end;
	};
	put(talk, 0, talk.header.duration, false);

	const of = (node: Node): Timing => {
		const timing = timings.get(node);
		if (!timing) throw new RangeError(`the plan is of another talk: it has no such ${node.type}`);
		return timing;
	};
	return { total: of(talk), pace, of };
}

const budgetOf = (node: Section | Beat): number | undefined => (node.type === 'section' ? node.budget : undefined);

function seconds(beat: Exclude<Beat, { type: 'cue' }>, estimate: Estimate): number {
	if (beat.type === 'aside') return pauseIn(plain(beat.children));
	return estimate(aloud(beat.children)) + silence(beat.children);
}

const silence = (runs: readonly Inline[]): number =>
	runs.reduce((sum, run) => (run.type === 'aside' ? sum + pauseIn(run.value) : sum), 0);
