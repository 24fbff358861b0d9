import type { Settings } from './config/settings.ts';
import type { LintInput } from './lint/lint.ts';
import type { Artifact } from './model/artifact.ts';
import type { Finding } from './model/finding.ts';
import type { Plan } from './model/plan.ts';
import type { Talk } from './model/talk.ts';
import { type Note, readNote } from './note/note.ts';
import { outline } from './outline/outline.ts';
import { refuseEndless } from './render/limit.ts';
import type { Job, Renderer } from './render/renderer.ts';
import { type PlanOptions, planTalk } from './timing/plan.ts';

/** A note that has been read, understood and planned: all that is known before paper. */
export interface Understood {
	readonly note: Note;
	readonly talk: Talk;
	readonly plan: Plan;
}

/**
 * note → talk → plan. Any bytes of text yield a talk; only what is no text at all (an image, an unknown encoding) is
 * refused, with a Refusal. `name` is the note's file name, used where the note has no title of its own; `measured` says what is
 * known of the pace its speakers have.
 */
export async function understand(
	bytes: Uint8Array,
	name: string,
	settings: Pick<Settings, 'header' | 'under'>,
	measured: (talk: Talk) => PlanOptions = () => ({}),
): Promise<Understood> {
	const read = await readNote(bytes, name);
	const note: Note = { ...read, header: { ...settings.under, ...read.header, ...settings.header } };
	const talk = outline(note);
	return { note, talk, plan: planTalk(talk, measured(talk)) };
}

/**
 * What is wrong with the note for the mouth, in the order of the note: what its reader found, and what the rules found. `chosen`
 * lies beneath the choices of the note's header (`layers`) or over them (`overrides`).
 */
export async function review(
	understood: Understood,
	chosen: Pick<LintInput, 'layers' | 'overrides'> = {},
): Promise<readonly Finding[]> {
	const { asksForSpeller, chosenFor, lint } = await import('./lint/lint.ts');
	const input = { ...understood, ...chosen };
	const rules = chosenFor(input);
	if (!asksForSpeller(rules)) return lint(input, rules);
	const { spellerFor } = await import('./assets.ts');
	const speller = await spellerFor(understood.talk.lang);
	return lint({ ...input, ...(speller && { speller }) }, rules);
}

/**
 * plan → pages → file, for each of the renderers in turn. Nothing is written; the artifacts are in memory. A talk of days is
 * refused, with a Refusal.
 */
export async function print(
	{ talk, plan }: Understood,
	renderers: readonly Renderer[],
	paper: Omit<Job, 'talk' | 'plan'>,
): Promise<readonly Artifact[]> {
	refuseEndless(talk);
	const artifacts: Artifact[] = [];
	for (const render of renderers) artifacts.push(...(await render({ talk, plan, ...paper })));
	return artifacts;
}
