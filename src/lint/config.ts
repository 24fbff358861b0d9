import { type Severity, severities } from '../model/finding.ts';
import { Refusal } from '../model/refusal.ts';
import { nearest } from '../text/nearest.ts';
import { type Options, optionKinds, type Values } from './options.ts';
import { type Rule, usual } from './rule.ts';

/**
 * What somebody chose for the rules, as plain data nobody has checked yet: for each rule `off`, a severity, or an object
 * with the rule's options and, if wished, `severity`. `false` is `off`, `true` the rule as it comes.
 */
export type LintConfig = Readonly<Record<string, unknown>>;

/** A rule that is on, with how loud it is and its options. */
export interface Chosen {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly options: Values<Options>;
}

/**
 * Lays the choices over the rules' own defaults, the weakest first, and returns the rules that are on. Throws a Refusal
 * that names the nearest name or what is accepted when a rule, an option or a value is none.
 */
export function choose(rules: readonly Rule[], layers: readonly LintConfig[]): readonly Chosen[] {
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	const state = new Map<string, { severity: Severity | 'off'; options: Record<string, unknown> }>();
	for (const rule of rules) state.set(rule.id, { severity: usual(rule), options: defaults(rule) });
	for (const layer of layers) {
		for (const [id, choice] of Object.entries(layer)) {
			const rule = known.get(id);
			const now = state.get(id);
			if (!rule || !now) throw unknown('rule', id, [...known.keys()], (name) => `${name}: off`);
			now.severity = severityOf(choice, rule, now.severity);
			if (isRecord(choice)) Object.assign(now.options, optionsOf(choice, rule));
		}
	}
	return rules.flatMap((rule) => {
		const { severity = 'off', options = {} } = state.get(rule.id) ?? {};
		return severity === 'off' ? [] : [{ rule, severity, options: options as Values<Options> }];
	});
}

/** The outcome of the choices, written as a choice: every rule with its severity and options. */
export function settled(rules: readonly Rule[], layers: readonly LintConfig[]): LintConfig {
	const chosen = new Map(
		choose(rules, layers).map(({ rule, severity, options }) => [rule.id, { severity, ...options }]),
	);
	return Object.fromEntries(rules.map(({ id }) => [id, chosen.get(id) ?? 'off']));
}

const defaults = (rule: Rule): Record<string, unknown> =>
	Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));

function severityOf(choice: unknown, rule: Rule, now: Severity | 'off'): Severity | 'off' {
	const named = isRecord(choice) ? own(choice, 'severity') : choice;
	if (named === undefined) return now === 'off' ? rule.severity : now;
	if (named === false) return 'off';
	if (named === true) return rule.severity;
	const all = ['off', ...severities] as const;
	const severity = all.find((name) => name === named);
	if (severity) return severity;
	const near = typeof named === 'string' ? nearest(named, all) : undefined;
	const remedy = near ? `did you mean ${near}?` : `give it ${list(all)}.`;
	throw new Refusal(`The rule ${rule.id} cannot be set to ${shown(named)}: ${remedy}`);
}

function optionsOf(choice: object, rule: Rule): Record<string, unknown> {
	const options: Record<string, unknown> = {};
	for (const [name, given] of Object.entries(choice)) {
		if (name === 'severity') continue;
		const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
		if (!option)
			throw unknown(`option of ${rule.id}`, name, Object.keys(rule.options), (known) => {
				return `${known}: ${JSON.stringify(rule.options[known]?.default)}`;
			});
		const kind = optionKinds[option.kind];
		const value = kind.read(given);
		if (value === undefined)
			throw new Refusal(
				`The option ${name} of the rule ${rule.id} cannot be ${shown(given)}: give it ${kind.accepted}.`,
			);
		options[name] = value;
	}
	return options;
}

/** `example` writes a name that there is as somebody would. */
function unknown(what: string, name: string, names: readonly string[], example: (name: string) => string): Refusal {
	const near = nearest(name, names);
	const [first] = names;
	const remedy = near
		? `did you mean ${near}? Write “${example(near)}”, for example.`
		: first === undefined
			? 'it has none.'
			: `there ${names.length === 1 ? 'is' : 'are'} ${list(names, 'and')}; write “${example(first)}”, for example.`;
	return new Refusal(`There is no ${what} called “${name}”: ${remedy}`);
}

const isRecord = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: object, key: string): unknown =>
	Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

const list = (names: readonly string[], joint = 'or'): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;

/** A value somebody wrote, short enough for a sentence; its parts are not looked into. */
function shown(value: unknown): string {
	if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return String(value);
}
