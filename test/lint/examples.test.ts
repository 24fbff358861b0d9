import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/rules.ts';
import { findingsOf, line, mended } from './read.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	it.each(rule.examples.map((example) => [example.shows, example] as const))('%s', async (_, example) => {
		const chosen = { ...(rule.optional && { severity: rule.severity }), ...example.options };
		const findings = await findingsOf(example.note, { overrides: { [id]: chosen } });
		expect(findings.filter(({ ruleId }) => ruleId === id).map(line)).toEqual(example.findings);
	});

	const mendable = rule.examples.flatMap(({ shows, note, fixed }) =>
		fixed === undefined ? [] : [{ shows, note, fixed }],
	);
	it.each(mendable)('mends $shows', async ({ note, fixed }) => {
		expect((await mended(note)).text).toBe(fixed);
	});

	it('has a good and a bad example, and says why', () => {
		expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true);
		expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true);
		expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(rule.finds).toMatch(/^[a-z].*[^.]$/);
		expect(rule.why).toMatch(/^[A-Z“].*\.$/);
		for (const option of Object.values(rule.options)) expect(option.sets).toMatch(/^[a-z].*[^.]$/);
	});
});

it('names every rule once', () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
