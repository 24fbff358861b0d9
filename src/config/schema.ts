import { optionKinds } from '../lint/options.ts';
import { presets } from '../lint/presets.ts';
import { type Rule, usual } from '../lint/rule.ts';
import { rules } from '../lint/rules.ts';
import { severities } from '../model/finding.ts';
import { acceptedBy, configurable } from './settings.ts';

const severity = { enum: ['off', ...severities] };
const names = Object.keys(presets);

/** A configuration file as JSON Schema (draft 7, which editors know), made from the rules. */
export const configurationSchema = (): object => ({
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'Configuration of cuescript',
	type: 'object',
	additionalProperties: false,
	properties: {
		$schema: { type: 'string' },
		extends: {
			description: `What it starts from: ${names.join(', ')}, or the path of another file of data.`,
			anyOf: [{ $ref: '#/definitions/base' }, { type: 'array', items: { $ref: '#/definitions/base' } }],
		},
		lint: {
			description: 'Severity and options of each rule.',
			type: 'object',
			additionalProperties: false,
			properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
		},
		...Object.fromEntries(configurable.map((name) => [name, settingSchema(name)])),
	},
	definitions: { base: { anyOf: [{ enum: names }, { type: 'string', pattern: '^\\.{0,2}[/\\\\]|\\.(json|ya?ml)$' }] } },
});

/** A setting is written as behind its flag, or as the number or truth value it is. */
const settingSchema = (name: (typeof configurable)[number]): object => ({
	description: `As --${name.replace(/[A-Z]/g, '-$&').toLowerCase()}; flag, environment and the header of a note go before it.`,
	type: ['string', 'number', 'boolean'],
	examples: acceptedBy(name, ''),
});

function ruleSchema(rule: Rule): object {
	const { finds, options } = rule;
	const properties = Object.entries(options).map(([name, option]) => [
		name,
		{ description: option.sets, default: option.default, ...optionKinds[option.kind].schema },
	]);
	return {
		description: `Finds ${finds}.`,
		default: usual(rule),
		anyOf: [
			severity,
			{ type: 'boolean' },
			{
				type: 'object',
				additionalProperties: false,
				properties: { severity: { anyOf: [severity, { type: 'boolean' }] }, ...Object.fromEntries(properties) },
			},
		],
	};
}
