import { expect, it } from 'vitest';
import { parseRehearsal } from '../../src/config/rehearsal.ts';
import { Refusal } from '../../src/model/refusal.ts';

it('reads section times, in seconds or as lengths, and passes over what is none', () => {
	const sections = [
		{ title: 'Opening', seconds: 72, depth: 1 },
		{ title: 'Close', seconds: '1:12' },
		{ title: 'Skipped', seconds: 0 },
		{ title: 3, seconds: 3 },
		null,
	];
	expect(parseRehearsal(JSON.stringify({ sections }), 'r.json').sections).toEqual([
		{ title: 'Opening', seconds: 72 },
		{ title: 'Close', seconds: 72 },
	]);
});

it.each(['', '{}', '[]', 'null', '{"sections":[]}', '{"sections":{"a":1}}'])('refuses %j by name', (text) => {
	expect(() => parseRehearsal(text, 'r.json')).toThrow(Refusal);
	expect(() => parseRehearsal(text, 'r.json')).toThrow(/^r\.json /);
});
