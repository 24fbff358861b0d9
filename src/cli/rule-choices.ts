import type { LintConfig } from '../lint/config.ts';
import { Refusal } from '../model/refusal.ts';

/** What `--rule id=severity` chose, the last one for each rule. Throws a Refusal for one without its severity. */
export function ruleChoices(given: readonly string[]): LintConfig {
	return Object.fromEntries(
		given.map((choice) => {
			const [, id, severity] = /^([^=]+)=([^=]+)$/.exec(choice) ?? [];
			if (id === undefined || severity === undefined)
				throw new Refusal(
					`--rule does not understand “${choice}”: give it a rule and a severity, such as long-section=error or stray-marker=off.`,
				);
			return [id.trim(), severity.trim()];
		}),
	);
}
