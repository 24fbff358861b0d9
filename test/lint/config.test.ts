import { describe, expect, it } from 'vitest';
import { choose, type LintConfig } from '../../src/lint/config.ts';
import { presets } from '../../src/lint/presets.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { Refusal } from '../../src/model/refusal.ts';

const rule = defineRule({
	id: 'long-section',
	finds: 'something',
	why: 'It matters.',
	severity: 'warning',
	options: {
		longest: { kind: 'seconds', default: 180, sets: 'longest time' },
		words: { kind: 'count', default: 450, sets: 'most words' },
		share: { kind: 'share', default: 0.5, sets: 'largest share' },
		names: { kind: 'words', default: ['TODO'], sets: 'words' },
	},
	examples: [],
	check() {},
});
const other = defineRule({ ...rule, id: 'stray-marker', options: {}, check() {} });

const chosen = (...layers: LintConfig[]) =>
	choose([rule, other], layers).map(({ rule, severity, options }) => [rule.id, severity, options]);
const defaults = { longest: 180, words: 450, share: 0.5, names: ['TODO'] };

describe('choose', () => {
	it('starts from what the rules say themselves', () => {
		expect(chosen()).toEqual([
			['long-section', 'warning', defaults],
			['stray-marker', 'warning', {}],
		]);
	});

	it.each([
		['off', []],
		[false, []],
		[true, [['long-section', 'warning', defaults]]],
		['error', [['long-section', 'error', defaults]]],
		[{ severity: 'info' }, [['long-section', 'info', defaults]]],
		[{ severity: 'off', words: 3 }, []],
		[{ longest: '2 min', words: 300 }, [['long-section', 'warning', { ...defaults, longest: 120, words: 300 }]]],
		[{ longest: 90, names: ['TBD'] }, [['long-section', 'warning', { ...defaults, longest: 90, names: ['TBD'] }]]],
	])('takes %j', (choice, expected) => {
		expect(chosen({ 'long-section': choice, 'stray-marker': 'off' })).toEqual(expected);
	});

	it('lays a later layer over an earlier one, option by option', () => {
		expect(
			chosen(
				{ 'long-section': { words: 300, severity: 'error' } },
				{ 'long-section': { longest: 60 }, 'stray-marker': false },
			),
		).toEqual([['long-section', 'error', { ...defaults, words: 300, longest: 60 }]]);
	});

	it('turns a rule on again that an earlier layer turned off', () => {
		expect(chosen({ 'long-section': 'off', 'stray-marker': 'off' }, { 'long-section': { words: 9 } })).toEqual([
			['long-section', 'warning', { ...defaults, words: 9 }],
		]);
	});

	it.each<[LintConfig, RegExp]>([
		[{ 'long-secton': 'off' }, /no rule called “long-secton”: did you mean long-section\?/],
		[{ zebra: 'off' }, /no rule called “zebra”: there are long-section and stray-marker/],
		[{ constructor: 'off' }, /no rule called “constructor”/],
		[{ 'long-section': 'eror' }, /long-section cannot be set to “eror”: did you mean error\?/],
		[{ 'long-section': 7 }, /long-section cannot be set to 7: give it off, info, warning or error/],
		[{ 'long-section': ['error'] }, /cannot be set to a list/],
		[{ 'long-section': null }, /cannot be set to null/],
		[{ 'long-section': { word: 3 } }, /no option of long-section called “word”: did you mean words\?/],
		[{ 'long-section': { toString: 3 } }, /no option of long-section called “toString”/],
		[{ 'stray-marker': { words: 3 } }, /no option of stray-marker called “words”: it has none/],
		[{ 'long-section': { words: -1 } }, /words of the rule long-section cannot be -1: give it a whole number/],
		[{ 'long-section': { words: 1.5 } }, /a whole number such as 300/],
		[{ 'long-section': { longest: 'soon' } }, /longest of the rule long-section cannot be “soon”: give it seconds/],
		[{ 'long-section': { share: 25 } }, /a share from 0 to 1/],
		[{ 'long-section': { names: [{ a: 1 }] } }, /cannot be a list: give it a list of words/],
	])('refuses %j', (config, sentence) => {
		expect(() => chosen(config)).toThrow(Refusal);
		expect(() => chosen(config)).toThrow(sentence);
	});
});

describe('presets', () => {
	it.each(Object.entries(presets))('%s makes sense', (_, { choices, suits }) => {
		expect(() => choose(rules, [choices])).not.toThrow();
		expect(suits).toMatch(/^[a-z].*[^.]$/);
	});

	it('strict lets nothing pass', () => {
		const chosen = choose(rules, [presets.strict.choices]);
		expect(chosen.map(({ rule }) => rule.id)).toEqual(rules.filter(({ optional }) => !optional).map(({ id }) => id));
		expect(chosen.filter(({ severity }) => severity === 'info')).toEqual([]);
	});
});
