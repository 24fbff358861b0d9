import { expect, it } from 'vitest';
import { script } from './world.ts';

const rules = (...argv: string[]) => script('/', ['rules', ...argv]);

it('script rules lists them', async () => {
	const { exit, stdout } = await rules();
	expect(exit).toBe(0);
	expect(stdout).toMatch(/^long-section +warning +sections that take longer than they may$/m);
});

it('script rules ID shows its page', async () => {
	const { stdout } = await rules('stray-marker');
	expect(stdout).toMatch(/^stray-marker {2}warning\n\nFinds /);
	expect(stdout).toContain('Mended by --fix.');
});

it('script rules --schema prints a JSON Schema', async () => {
	const { stdout } = await rules('--schema');
	expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false });
});

it('a rule there is none of is refused with the nearest one', async () => {
	const { exit, stderr } = await rules('stray-markers');
	expect([exit, stderr]).toEqual([2, 'script: There is no rule called “stray-markers”: did you mean stray-marker?\n']);
	expect((await rules('zebra')).stderr).toContain('script rules lists them.');
});
