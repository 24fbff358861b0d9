import type { Finding, Severity } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import type { Talk } from '../model/talk.ts';
import type { Block, LintLine } from './lines.ts';
import type { Options, Values } from './options.ts';
import type { Speller } from './speller.ts';

/** What a rule says; its name and severity are put on it by whoever runs it. */
export type Message = Omit<Finding, 'ruleId' | 'severity'>;

/** All a rule may look at. */
export interface Context<V> {
	readonly talk: Talk;
	readonly plan: Plan;
	/** Every line of the note, with the kind the ledger gave it. */
	readonly lines: readonly LintLine[];
	/** The same lines, each with the lines wrapped from it; without blank ones and the header. */
	readonly blocks: readonly Block[];
	/** The whole note; all offsets are into this. */
	readonly text: string;
	/** The author's choice for each option, or its default. */
	readonly options: V;
	/** Who knows the words of the talk's language; only for a rule that asks for one, and where there is one. */
	readonly speller?: Speller;
	/** Says something. Any number of times, in any order. */
	report(message: Message): void;
}

/** A note, and what the rule says of it: its test and a part of its page. */
interface Example {
	/** What it shows, as a sentence without a full stop. */
	readonly shows: string;
	readonly note: string;
	/** Options as an author would write them. */
	readonly options?: Readonly<Record<string, unknown>>;
	/** `line:column-line:column reason` of each finding, in order; none for a good note. */
	readonly findings: readonly string[];
	/** The note once it is mended, where the rule can mend it. */
	readonly fixed?: string;
}

/** One thing worth hearing of before one speaks. A file in `rules/` and a line in `rules.ts`. */
export interface Rule<O extends Options = Options> {
	/** `no-…` forbids, `…-missing` asks, `long-…` limits; otherwise named after what it finds. */
	readonly id: string;
	/** What it finds, in one line, to follow *finds*. */
	readonly finds: string;
	/** Why a speaker should care, in a sentence or two. */
	readonly why: string;
	/** How loud it is when nobody has chosen. */
	readonly severity: Severity;
	/** Off until somebody asks for it: it needs what most people have not installed. */
	readonly optional?: true;
	readonly options: O;
	readonly examples: readonly Example[];
	check(context: Context<Values<O>>): void;
}

/** What a rule is when nobody has chosen. */
export const usual = ({ severity, optional }: Pick<Rule, 'severity' | 'optional'>): Severity | 'off' =>
	optional ? 'off' : severity;

/** The rule as it is, with the types of its options kept. */
export const defineRule = <O extends Options>(rule: Rule<O>): Rule<O> => rule;
