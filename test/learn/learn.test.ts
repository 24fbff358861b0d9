import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sharesOf } from '../../src/outline/weighing/softmax.ts';
import { learn } from './learn.ts';
import { regress } from './regression.ts';

const folder = mkdtempSync(join(tmpdir(), 'learn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const only = (kind: number) => [0, 1, 2, 3].map((other) => other === kind);

describe('regression', () => {
	it('learns which value stands for which kind', () => {
		const examples = [0, 1, 2, 3].flatMap((kind) =>
			Array.from({ length: 20 }, (_, at) => ({
				values: Float64Array.from([0, 1, 2, 3], (value) => (value === kind ? 1 : at % 3 === value ? 0.3 : 0)),
				right: only(kind),
				counts: 1,
			})),
		);
		const table = regress(examples, 0.1);
		for (const { values, right } of examples)
			expect(right[sharesOf(values, table).indexOf(Math.max(...sharesOf(values, table)))]).toBe(true);
	});

	it('takes either of two kinds where both are right, and holds weights back the more they cost', () => {
		const both = [true, true, false, false];
		const examples = Array.from({ length: 30 }, () => ({ values: Float64Array.of(1), right: both, counts: 1 }));
		const [cheap, dear] = [0.01, 100].map((penalty) => regress(examples, penalty));
		const shares = sharesOf([1], cheap as Float64Array);
		expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeGreaterThan(0.98);
		expect(Math.abs(dear?.[0] ?? 1)).toBeLessThan(Math.abs(cheap?.[0] ?? 0));
	});

	it('ends on a minimum: the shares of the kinds are as frequent as the kinds', () => {
		const examples = Array.from({ length: 100 }, (_, at) => ({
			values: Float64Array.of(0),
			right: only(at % 10 < 6 ? 1 : 3),
			counts: 1,
		}));
		const shares = sharesOf([0], regress(examples, 1));
		expect(shares[1]).toBeCloseTo(0.6, 2);
		expect(shares[3]).toBeCloseTo(0.4, 2);
	});
});

describe('npm run learn', () => {
	it('writes weights learned from labelled notes', async () => {
		mkdirSync(join(folder, 'raw'));
		mkdirSync(join(folder, 'gold'));
		for (let note = 0; note < 10; note++) {
			const said = [
				'We sail at noon, all of us.',
				'You know the red boat.',
				'It never starts.',
				'I like it, as you do.',
			];
			const lines = [...said, '- old ropes', '- two fenders', '- paint', '- a lamp'];
			writeFileSync(join(folder, 'raw', `${note}.md`), `# Boats\n${lines.join('\n')}\n`);
			const labels = lines.map((_, at) => `${at + 2}\t${at < 4 ? 'S' : 'P/K'}`);
			writeFileSync(join(folder, 'gold', `${note}.tsv`), `1\tT\n${labels.join('\n')}\n`);
		}
		const file = join(folder, 'weights.ts');
		await learn([folder], file);
		const text = readFileSync(file, 'utf8');
		expect(text).toContain('from 10 notes that people wrote');
		const [, cue, speech, point, aside] =
			/\n\t\tbullet: \[([-\d.]+), ([-\d.]+), ([-\d.]+), ([-\d.]+)\]/.exec(text)?.map(Number) ?? [];
		expect(Math.max(cue ?? 0, point ?? 0)).toBeGreaterThan(speech ?? 0);
		expect(aside ?? 0).toBeLessThan(Math.max(cue ?? 0, point ?? 0));
	});
});
