import { rulePage, rulesList } from '../../lint/page.ts';
import { rules } from '../../lint/rules.ts';
import { Refusal } from '../../model/refusal.ts';
import { nearest } from '../../text/nearest.ts';
import { palette } from '../paint.ts';
import type { Common } from '../program.ts';
import type { ExitCode, World } from '../world.ts';

/** `script rules [ID]`: all rules, the page of one, or with `--schema` the JSON Schema of a configuration. */
export async function printRules(
	world: World,
	id: string | undefined,
	flags: Common & { readonly schema?: true },
): Promise<ExitCode> {
	if (flags.schema) {
		const { configurationSchema } = await import('../../config/schema.ts');
		world.stdout.write(`${JSON.stringify(configurationSchema(), undefined, 2)}\n`);
		return 0;
	}
	const paint = await palette(world.stdout, world.env, flags.color);
	const width = Math.min(world.stdout.columns ?? 80, 100);
	world.stdout.write(id === undefined ? rulesList(rules, paint, width) : rulePage(ruleOf(id), paint, width));
	return 0;
}

function ruleOf(id: string) {
	const rule = rules.find((one) => one.id === id);
	if (rule) return rule;
	const near = nearest(
		id,
		rules.map((one) => one.id),
	);
	throw new Refusal(`There is no rule called “${id}”: ${near ? `did you mean ${near}?` : 'script rules lists them.'}`);
}
