import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Talk } from '../model/talk.ts';
import type { Note } from '../note/note.ts';
import { type Chosen, choose, type LintConfig } from './config.ts';
import { silences } from './directives.ts';
import { blocksOf, lintLines } from './lines.ts';
import type { Message, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import type { Speller } from './speller.ts';

export interface LintInput {
	readonly note: Pick<Note, 'text' | 'lines' | 'findings'>;
	readonly talk: Talk;
	readonly plan: Plan;
	/** Choices that lie beneath those of the note's header, the weakest first: a user's, a project's. */
	readonly layers?: readonly LintConfig[];
	/** Choices that lie over those of the note's header: flags. */
	readonly overrides?: LintConfig;
	/** Who knows the words of the talk's language. */
	readonly speller?: Speller;
	/** Other rules than cuescript's own. */
	readonly rules?: readonly Rule[];
}

/**
 * What the reader found and what the rules say of a note, sorted by place; what is about the whole note comes first. Throws a
 * Refusal when a rule, an option or a value that somebody chose is none.
 * `chosen`, where whoever calls has it already, is `chosenFor` the same.
 */
export function lint(input: LintInput, chosen: readonly Chosen[] = chosenFor(input)): readonly Finding[] {
	const { note, talk, plan, speller, rules = allRules } = input;
	const lines = lintLines(note, talk);
	const blocks = blocksOf(lines);
	const known = [...rules.map((rule) => rule.id), ...note.findings.map((finding) => finding.ruleId)];
	const silent = silences(lines, known);
	const findings: Finding[] = [];
	const add = (finding: Finding) => {
		if (!silent.covers(finding.ruleId, finding.place?.start.line)) findings.push(finding);
	};
	for (const finding of [...note.findings, ...silent.findings]) add(finding);
	for (const { rule, severity, options } of chosen) {
		const report = (message: Message) => add({ ...message, ruleId: rule.id, severity });
		rule.check({ talk, plan, lines, blocks, text: note.text, options, report, ...(speller && { speller }) });
	}
	return byPlace(findings);
}

/** Whether a rule is on that wants to know the words of the talk's language. */
export const asksForSpeller = (chosen: readonly Chosen[]): boolean => chosen.some(({ rule }) => rule.id === 'spelling');

/** The rules that are on for a note, with their options. Throws as `lint` does. */
export const chosenFor = ({ talk, layers = [], overrides = {}, rules = allRules }: Omit<LintInput, 'note' | 'plan'>) =>
	choose(rules, [...layers, talk.header.lint ?? {}, overrides]);

/** Findings in the order of the note, what is about all of it first; those of one spot by the name of their rule. */
const byPlace = (findings: readonly Finding[]): readonly Finding[] =>
	findings.toSorted((a, b) => offset(a) - offset(b) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0));

const offset = (finding: Finding): number => finding.place?.start.offset ?? -1;
