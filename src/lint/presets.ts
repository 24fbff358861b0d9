import type { LintConfig } from './config.ts';
import { rules } from './rules.ts';

/** A set of choices to start from. */
interface Preset {
	/** Whom it is for, in one line. */
	readonly suits: string;
	readonly choices: LintConfig;
}

/** What a configuration may extend by name. A rule that is not named stays as it comes. */
export const presets = {
	recommended: { suits: 'everybody: each rule as it comes', choices: {} },
	strict: {
		suits: 'notes that are shared or kept: nothing is let pass, and the limits are tighter',
		choices: {
			...Object.fromEntries(
				rules
					.filter(({ optional }) => !optional)
					.map(({ id, severity }) => [id, severity === 'info' ? 'warning' : 'error']),
			),
			'long-section': { severity: 'error', seconds: 120, words: 300, slack: 0.1 },
			'long-sentence': { severity: 'error', seconds: 15 },
			'talk-over-budget': { severity: 'error', slack: 0 },
			'question-missing': { severity: 'warning', seconds: 360 },
		},
	},
	rehearsal: {
		suits:
			'the evening before: what would stop you in front of people is an error, how the note looks is nobody’s matter',
		choices: {
			'talk-over-budget': 'error',
			'long-section': 'error',
			'unfilled-slot': 'error',
			'leftover-todo': 'error',
			'broken-off-sentence': 'error',
			'misnumbered-list': 'off',
			'unbalanced-quotes': 'off',
			'stray-marker': 'off',
		},
	},
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
