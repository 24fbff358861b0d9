import type { Plan, Timing } from '../model/plan.ts';
import type { Section, Talk } from '../model/talk.ts';
import { plain, runsOf } from '../model/words.ts';
import { daytime } from '../text/daytime.ts';
import type { Fit } from '../timing/fit.ts';
import { slots } from './slots.ts';

/** Tenths of a second; lengths are differences of rounded clock times, so that sections add up to the whole as printed. */
const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;

function timed({ start, end, low, high, others, budget }: Timing, begins: number | undefined): object {
	return {
		seconds: tenths(tenths(end) - tenths(start)),
		...{ start: tenths(start), end: tenths(end), low: tenths(low), high: tenths(high) },
		...(others > 0 && { others: tenths(others) }),
		...(budget !== undefined && { budget }),
		...(begins !== undefined && { from: daytime(begins, start), by: daytime(begins, end) }),
	};
}

/** The contract of `script time --json`: the whole, then every section that takes time, in order. Seconds throughout. */
export function timeJson(talk: Talk, plan: Plan, fit?: Fit): object {
	const begins = talk.header.start;
	return {
		schema: 'cuescript.time/1',
		title: talk.title,
		lang: talk.lang,
		...timed(plan.total, begins),
		...{ pace: plan.pace, unit: plan.unit, source: plan.source, range: plan.range },
		speakers: plan.speakers.map(({ name, seconds, share, pace }) => ({
			...(name !== undefined && { name }),
			...{ seconds: tenths(seconds), share: Math.round(share * 1000) / 1000, pace },
		})),
		sections: slots(talk, plan).map(({ timing, ...slot }) => ({ ...slot, ...timed(timing, begins) })),
		...(fit && {
			fit: {
				...{ allowed: fit.allowed, before: tenths(fit.before), after: tenths(fit.after) },
				dropped: fit.dropped.map(partJson),
				toGo: fit.toGo.map(partJson),
			},
		}),
	};
}

const partJson = (part: Fit['dropped'][number] | Section): object => ({
	line: part.place.start.line,
	text: plain(runsOf(part)).replace(/\s+/g, ' ').trim(),
});
