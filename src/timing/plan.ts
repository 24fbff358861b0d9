import type { PaceSource, Plan, SpeakerTime, Timing } from '../model/plan.ts';
import type { Beat, Node, Section, Talk } from '../model/talk.ts';
import { aloud, plain } from '../model/words.ts';
import { directionTime } from '../text/direction.ts';
import { withoutMark } from '../text/optional.ts';
import { isAsked, questionIn } from './asked.ts';
import { budgetsOf } from './budgets.ts';

import { type Estimate, estimateFor } from './estimate.ts';
import { coefficients } from './model.ts';
import { keyOf } from './names.ts';
import { ordinaryRate, type Pace, type PaceName, paceOf, ranges } from './pace.ts';
import { type Rehearsal, rehearsedFactors } from './rehearsal.ts';
import { voicesOf } from './voices.ts';

export interface PlanOptions {
	/** Words a minute, or a name. Goes before the pace in the note's header, and that before `measured`. */
	readonly pace?: number | PaceName;
	/** Times the model's own pace, as `--calibrate` measured it; where neither option nor header names a pace. */
	readonly measured?: number;
	/** The pace of each speaker the note names, by name in capitals or not, where it is another than the talk's. */
	readonly paces?: Readonly<Record<string, number | PaceName>>;
	/** The measured pace of each speaker the note names, as `measured`; where `paces` has none. */
	readonly factors?: Readonly<Record<string, number>>;
	/** How long each section took when it was last said aloud. Goes before all other paces. */
	readonly rehearsal?: Rehearsal;
	/** What `estimateFor` made for the talk's language, where many talks are planned: it remembers the words of those before. */
	readonly estimate?: Estimate;
}

/**
 * Silence before a section, in seconds: twice that of a new paragraph, for a change of subject, a slide, a breath. Sections
 * inside a section have a paragraph's. Nobody measured it.
 */
const betweenSections = 2 * coefficients.blank;

/**
 * Seconds for every node of a talk, one after another in the order of the note; a parent takes what its children take.
 *
 * Speech is counted as it stands, a point as the phrase somebody would make of it. Titles, cues and asides are not said and
 * take no time, but for what their directions ask for: silence for a `(pause)`, the time of others for `(they answer 2m)`. A
 * question marked `Q:` is said by others, be it a line, a cue or a title. Nothing in a private section takes time. Silence between two beats belongs to the
 * second of them.
 *
 * Throws a RangeError when a pace is not above 0. Takes time linear in the length of the talk.
 */
export function planTalk(talk: Talk, options: PlanOptions = {}): Plan {
	const { estimate = estimateFor(talk.lang) } = options;
	const pace = paceFor(talk, options);
	const factors = new Map([
		...Object.entries(options.factors ?? {}).map(([name, factor]) => [keyOf(name), factor] as const),
		...Object.entries(options.paces ?? {}).map(
			([name, given]) => [keyOf(name), paceOf(given, talk.lang).factor] as const,
		),
	]);
	const lay = (rehearsed: ReadonlyMap<Section, number>, factor: number, range: number) =>
		layOut(talk, { estimate, factors, factor, rehearsed, range });
	const { rehearsal } = options;
	if (rehearsal === undefined) return finish(talk, lay(new Map(), pace.factor, ranges[pace.source]), pace, factors);
	const atModelPace = layOut(talk, { estimate, factors: new Map(), factor: 1, rehearsed: new Map(), range: 1 });
	const { sections, overall } = rehearsedFactors(talk, (node) => timingIn(atModelPace.timings, node), rehearsal);
	if (overall === undefined) return finish(talk, lay(new Map(), pace.factor, ranges[pace.source]), pace, factors);
	const rehearsed = { factor: overall, source: 'rehearsed' } as const;
	return finish(talk, lay(sections, overall, ranges.rehearsed), rehearsed, factors);
}

function paceFor(talk: Talk, { pace, measured }: PlanOptions): Pace {
	const given = pace ?? talk.header.pace;
	if (given !== undefined) return paceOf(given, talk.lang);
	if (measured === undefined) return { factor: 1, source: 'default' };
	if (!Number.isFinite(measured) || measured <= 0) throw new RangeError(`a pace is a number above 0: ${measured}`);
	return { factor: measured, source: 'calibrated' };
}

interface Laid {
	readonly timings: ReadonlyMap<Node, Timing>;
	/** Seconds each voice speaks; nothing is the voice without a name. */
	readonly voices: ReadonlyMap<string | undefined, number>;
	readonly range: number;
}

interface Given {
	readonly estimate: Estimate;
	readonly factors: ReadonlyMap<string, number>;
	readonly factor: number;
	readonly rehearsed: ReadonlyMap<Section, number>;
	readonly range: number;
}

/** Walks the talk once with a running clock; every node's timing is what the clock shows behind it less what it showed before. */
function layOut(talk: Talk, { estimate, factors, factor, rehearsed, range }: Given): Laid {
	const timings = new Map<Node, Timing>();
	const voices = new Map<string | undefined, number>();
	const budgets = budgetsOf(talk);
	const named = voicesOf(talk);
	/** So far: all seconds, those that are uncertain, those of others. */
	let [now, spoken, others] = [0, 0, 0];
	let gap = 0;
	/** The last beat's words ended without a mark. */
	let hanging = false;

	const beat = (node: Exclude<Beat, { type: 'cue' }>, pace: number): void => {
		if (node.type === 'aside') {
			direct(plain(node.children));
			return;
		}
		const words = withoutMark(aloud(node.children));
		const raw = node.type === 'point' ? estimate.phrase(words) : estimate.spoken(words);
		const asked = isAsked(node);
		const name = named.get(node);
		const speed = asked ? 1 : (factors.get(keyOf(name ?? '')) ?? pace);
		if (raw > 0) {
			const rest = now === 0 ? 0 : node.apart ? coefficients.blank : hanging ? coefficients.breath : 0;
			const seconds = (raw + Math.max(gap, rest)) / speed;
			now += seconds;
			spoken += seconds;
			if (asked) others += seconds;
			else voices.set(name, (voices.get(name) ?? 0) + seconds);
			gap = 0;
			hanging = node.type === 'speech' && estimate.open(words);
		}
		for (const run of node.children) if (run.type === 'aside') direct(run.value);
	};
	/** A question that stands as a title or cue: it is not read out, but they ask it. */
	const hear = (seconds: number): void => {
		now += seconds;
		spoken += seconds;
		others += seconds;
	};
	const direct = (direction: string): void => {
		const asked = directionTime(direction);
		now += asked.silence + asked.others;
		others += asked.others;
	};
	const put = (node: Node, silent: boolean, pace: number): void => {
		const before = { now, spoken, others };
		if (node.type === 'talk' || node.type === 'section' || node.type === 'cue') {
			const quiet = silent || (node.type === 'section' && node.private);
			const own = node.type === 'section' ? (rehearsed.get(node) ?? pace) : pace;
			if (node.type === 'section' && now > 0)
				gap = Math.max(gap, node.depth === 1 ? betweenSections : coefficients.blank);
			if (node.type !== 'talk' && !quiet && isAsked(node)) hear(estimate.spoken(questionIn(plain(node.label))));
			for (const child of node.children) put(child, quiet, own);
		} else if (!silent) beat(node, pace);
		const seconds = now - before.now;
		const doubt = (spoken - before.spoken) * range;
		const budget = budgets.get(node);
		timings.set(node, {
			...{ seconds, start: before.now, end: now, low: seconds - doubt, high: seconds + doubt },
			others: others - before.others,
			...(budget !== undefined && { budget }),
		});
	};
	put(talk, false, factor);
	return { timings, voices, range };
}

function timingIn(timings: ReadonlyMap<Node, Timing>, node: Node): Timing {
	const timing = timings.get(node);
	if (!timing) throw new RangeError(`the plan is of another talk: it has no such ${node.type}`);
	return timing;
}

function finish(
	talk: Talk,
	{ timings, voices, range }: Laid,
	{ factor, source }: { factor: number; source: PaceSource },
	factors: ReadonlyMap<string, number>,
): Plan {
	const total = timingIn(timings, talk);
	const { rate, unit } = ordinaryRate(talk.lang);
	const heard = [...voices.values()].reduce((sum, seconds) => sum + seconds, total.others);
	const speakers = [...voices].map(
		([name, seconds]): SpeakerTime => ({
			...(name !== undefined && { name }),
			...{ seconds, share: seconds / heard, pace: Math.round(rate * (factors.get(keyOf(name ?? '')) ?? factor)) },
		}),
	);
	return {
		total,
		pace: Math.round(rate * factor),
		unit,
		source,
		range,
		speakers,
		of: (node) => timingIn(timings, node),
	};
}
