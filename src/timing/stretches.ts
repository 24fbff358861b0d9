import type { Plan } from '../model/plan.ts';
import type { Beat, Talk } from '../model/talk.ts';
import { aloud, walk } from '../model/words.ts';
import { isAsked } from './asked.ts';

/** A stretch of a talk in which nobody is asked anything and nobody else speaks. Seconds. */
export interface Stretch {
	/** The first and the last beat of it. */
	readonly from: Beat;
	readonly to: Beat;
	readonly seconds: number;
}

/** In Greek the semicolon asks. */
const asks = (text: string, lang: string): boolean =>
	/[?？؟՞]/u.test(text) || (/^el\b/i.test(lang) && text.includes(';'));

/** Stretches longer than `limit` seconds without a question to the listeners or words of theirs, in the order of the talk. */
export function stretchesWithoutQuestion(talk: Talk, plan: Plan, limit: number): readonly Stretch[] {
	const found: Stretch[] = [];
	let from: Beat | undefined;
	let to: Beat | undefined;
	const close = () => {
		const seconds = from && to ? plan.of(to).end - plan.of(from).start : 0;
		if (from && to && seconds > limit) found.push({ from, to, seconds });
		from = undefined;
		to = undefined;
	};
	for (const node of walk(talk)) {
		if (node.type === 'talk' || node.type === 'section' || node.type === 'cue') continue;
		const { seconds, others } = plan.of(node);
		if (others > 0 || isAsked(node) || (node.type !== 'aside' && asks(aloud(node.children), talk.lang))) close();
		else if (seconds > 0) {
			from ??= node;
			to = node;
		}
	}
	close();
	return found;
}
