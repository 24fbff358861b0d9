import type { Plan } from '../model/plan.ts';
import type { Beat, Talk } from '../model/talk.ts';
import { aloud, walk } from '../model/words.ts';
import { isAsked } from './asked.ts';

/** A stretch of a talk in which nobody is asked anything and nobody else speaks. Seconds. */
export interface Stretch {
	/** The first and the last beat of it, and the one in which half of it is over. */
	readonly from: Beat;
	readonly middle: Beat;
	readonly to: Beat;
	readonly seconds: number;
}

/** What asks, beside question marks: a semicolon in Greek, particles in Japanese and Thai, which write no mark. */
const particles: Readonly<Record<string, RegExp>> = {
	el: /;/u,
	ja: /か(?:[。\s」]|$)/u,
	th: /ไหม|มั้ย|หรือเปล่า|หรือยัง|หรือไม่|อะไร|ทำไม|ใคร|เมื่อไ/u,
};
const mark = /[?？؟՞⸮]/u;
/** Ends of sentences. A text that has none, dictated or jotted down, does not show its questions either. */
const ends = /[.!。！…।۔]/u;

/**
 * Stretches longer than `limit` seconds without a question to the listeners or words of theirs, in the order of the talk. Where a
 * stretch has no mark at the end of any sentence, nobody can tell whether something is asked, and it is passed over.
 */
export function stretchesWithoutQuestion(talk: Talk, plan: Plan, limit: number): readonly Stretch[] {
	const particle = particles[talk.lang.slice(0, 2).toLowerCase()];
	const asks = (text: string): boolean => mark.test(text) || particle?.test(text) === true;
	const found: Stretch[] = [];
	let beats: Beat[] = [];
	let marked = false;
	const close = () => {
		const [from, to] = [beats[0], beats.at(-1)];
		if (from && to && marked) {
			const { start } = plan.of(from);
			const seconds = plan.of(to).end - start;
			const middle = beats.find((beat) => plan.of(beat).end >= start + seconds / 2) ?? to;
			if (seconds > limit) found.push({ from, middle, to, seconds });
		}
		beats = [];
		marked = false;
	};
	for (const node of walk(talk)) {
		if (node.type === 'talk') continue;
		if (node.type === 'section' || node.type === 'cue') {
			if (isAsked(node)) close();
			continue;
		}
		const { seconds, others } = plan.of(node);
		const words = node.type === 'aside' ? '' : aloud(node.children);
		if (others > 0 || isAsked(node) || asks(words)) close();
		else if (seconds > 0) {
			beats.push(node);
			marked ||= ends.test(words);
		}
	}
	close();
	return found;
}
