import { expect, it } from 'vitest';
import { configurationSchema } from '../../src/config/schema.ts';
import { optionKinds } from '../../src/lint/options.ts';
import { rules } from '../../src/lint/rules.ts';

const schema = configurationSchema() as {
	properties: { lint: { properties: Record<string, { anyOf: [unknown, unknown, { properties: object }] }> } };
};

it('knows every rule and every option, and no other', () => {
	const { properties } = schema.properties.lint;
	expect(Object.keys(properties)).toEqual(rules.map(({ id }) => id));
	for (const { id, options } of rules) {
		const own = properties[id]?.anyOf[2].properties ?? {};
		expect(Object.keys(own)).toEqual(['severity', ...Object.keys(options)]);
	}
});

it('says of each default that it is accepted', () => {
	for (const { options } of rules)
		for (const { kind, default: value } of Object.values(options)) {
			expect(optionKinds[kind].read(value)).toEqual(value);
			const { type } = { type: 'number', ...optionKinds[kind].schema } as { type: string };
			expect(type).toBe(Array.isArray(value) ? 'array' : kind === 'count' ? 'integer' : 'number');
		}
});
