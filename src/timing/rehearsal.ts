import type { Timing } from '../model/plan.ts';
import type { Node, Section, Talk } from '../model/talk.ts';
import { plain } from '../model/words.ts';

/** How long the sections of a talk took when it was said aloud, in the order in which they were. */
export interface Rehearsal {
	readonly sections: readonly { readonly title: string; readonly seconds: number }[];
}

/** Paces a rehearsal tells: of each section that was found again, and over all of them; nothing when none was. */
export interface RehearsedFactors {
	readonly sections: ReadonlyMap<Section, number>;
	readonly overall: number | undefined;
}

/** Beyond these a section was skipped, or the clock left running. */
const [slowest, fastest] = [0.25, 4];

/**
 * The pace of each section as it was rehearsed, as a factor of the model's. Sections are found by their titles, the first of
 * two alike first; one the rehearsal does not know takes the pace of the others together. `timing` gives each section's
 * timing at the model's own pace with a range of 1, so that `high` tells how much of it depends on the pace.
 */
export function rehearsedFactors(talk: Talk, timing: (node: Node) => Timing, rehearsal: Rehearsal): RehearsedFactors {
	const left = new Map<string, number[]>();
	for (const { title, seconds } of rehearsal.sections)
		left.set(keyOf(title), [...(left.get(keyOf(title)) ?? []), seconds]);
	const sections = new Map<Section, number>();
	let [model, real] = [0, 0];
	for (const section of talk.children) {
		if (section.type !== 'section' || section.private) continue;
		const took = left.get(keyOf(plain(section.label)))?.shift();
		const { seconds, high } = timing(section);
		const spoken = high - seconds;
		const said = (took ?? 0) - (seconds - spoken);
		const factor = spoken / said;
		if (spoken <= 0 || said <= 0 || factor < slowest || factor > fastest) continue;
		sections.set(section, factor);
		model += spoken;
		real += said;
	}
	return { sections, overall: real > 0 ? model / real : undefined };
}

const keyOf = (title: string): string =>
	title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
