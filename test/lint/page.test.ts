import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePage, rulesList, rulesTable } from '../../src/lint/page.ts';
import type { Palette } from '../../src/lint/reporters/report.ts';
import { rules } from '../../src/lint/rules.ts';
import { displayWidth } from '../../src/text/width.ts';

const same = (text: string) => text;
const plain: Palette = { strong: same, soft: same, good: same, warn: same, bad: same, accent: same };
const root = join(import.meta.dirname, '../..');

it('the README has the table of the rules as they are', () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	const [, table] = /<!-- rules -->\n\n([\s\S]*?)\n<!-- \/rules -->/.exec(readme) ?? [];
	expect(table).toBe(rulesTable(rules));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
	const page = rulePage(rule, plain, 80);

	it('says why, every option, every example, and how to silence it', () => {
		const flat = page.replace(/\s+/g, ' ');
		expect(flat).toContain(rule.why.replace(/\s+/g, ' '));
		for (const { sets } of Object.values(rule.options)) expect(flat).toContain(`${sets}: `);
		for (const { findings } of rule.examples)
			for (const finding of findings) expect(flat).toContain(finding.replace(/\s+/g, ' '));
		expect(page).toContain(`<!-- cuescript-disable-next-line ${id} -->`);
	});

	it('fits the terminal', () => {
		for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
	});
});

it('the list has every rule and fits the terminal', () => {
	const lines = rulesList(rules, plain, 60).split('\n');
	for (const { id } of rules) expect(lines.filter((line) => line.startsWith(`${id} `))).toHaveLength(1);
	for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
});
