import type { Finding } from '../model/finding.ts';
import { nearest } from '../text/nearest.ts';
import { type LintLine, placeIn } from './lines.ts';

/** What the author's own comments silence. */
export interface Silences {
	/** Whether a rule is to be quiet about a line; without a line, about the note as a whole. */
	covers(ruleId: string, line: number | undefined): boolean;
	/** Comments that name a rule there is none of. */
	readonly findings: readonly Finding[];
}

const comment = /<!--\s{0,9}cuescript-(?<verb>disable-next-line|disable|enable)(?<names>[^<>]{0,500}?)-->/g;

/**
 * Reads `<!-- cuescript-disable RULE -->`, `<!-- cuescript-disable-next-line RULE -->` and `<!-- cuescript-enable RULE -->`.
 * Several rules stand behind one another, with or without commas; none means all. A comment holds from its own line on. The
 * note as a whole is silent about a rule that is still off at its end.
 */
export function silences(lines: readonly LintLine[], known: readonly string[]): Silences {
	const switches: { readonly line: number; readonly off: boolean; readonly rules: readonly string[] }[] = [];
	const single = new Map<number, (readonly string[])[]>();
	const findings: Finding[] = [];
	for (const line of lines) {
		if (!line.text.includes('cuescript-')) continue;
		for (const match of line.text.matchAll(comment)) {
			const { verb = '', names = '' } = match.groups ?? {};
			const rules = names.split(/[\s,]+/).filter(Boolean);
			for (const name of rules.filter((name) => !known.includes(name)))
				findings.push(unknown(line, match, name, known));
			if (verb !== 'disable-next-line') switches.push({ line: line.number, off: verb === 'disable', rules });
			else single.set(line.number + 1, [...(single.get(line.number + 1) ?? []), rules]);
		}
	}
	const names = (rules: readonly string[], id: string) => rules.length === 0 || rules.includes(id);
	const covers = (id: string, line = Number.POSITIVE_INFINITY): boolean => {
		if (single.get(line)?.some((rules) => names(rules, id))) return true;
		return switches.findLast((one) => one.line <= line && names(one.rules, id))?.off ?? false;
	};
	return { covers, findings };
}

function unknown(line: LintLine, match: RegExpExecArray, name: string, known: readonly string[]): Finding {
	const from = match.index + match[0].indexOf(name);
	const near = nearest(name, known);
	return {
		reason: `Unexpected rule “${name}” in a comment, expected ${near ?? 'the name of a rule'}`,
		ruleId: 'unknown-rule',
		severity: 'warning',
		place: placeIn(line, from, from + name.length),
		actual: name,
		...(near && { expected: [near] }),
		note: 'The comment silences nothing as it is.',
	};
}
