import { readFileSync } from 'node:fs';
import type { Inline, Section, Talk } from '../../../src/model/talk.ts';
import { openPress } from '../../../src/pdf/press.ts';
import type { Job } from '../../../src/render/renderer.ts';
import { planTalk } from '../../../src/timing/plan.ts';
import { frozen } from '../../frozen.ts';
import { aside, cue, point, section, speech, talk } from '../../talks.ts';

const templates = (path: string) => readFileSync(new URL(`../../../templates/${path}`, import.meta.url));

/** The house's fonts and no others, so that a page is the same on every machine. */
const press = await openPress({ face: (name) => templates(`fonts/${name}.ttf`), candidates: () => [] });

export const jobOf = (given: Talk, sheet: Job['sheet'] = 'a4'): Job => ({
	talk: frozen(given),
	plan: planTalk(given),
	date: new Date('2025-03-04T05:06:07Z'),
	sheet,
	card: '3x5',
	templates,
	press,
});

export const numbered = (
	number: string,
	title: string,
	children: Section['children'],
	depth: Section['depth'] = 1,
): Section => ({
	...section(title, children),
	number,
	depth,
});

export const runs = (...values: readonly (string | Inline)[]): readonly Inline[] =>
	values.map((value) => (typeof value === 'string' ? { type: 'text', value } : value));

const chapter = (index: number): Section =>
	numbered(String(index), `What the harbour did in month ${index}`, [
		cue('Thank the crews', [
			speech(`“The crews moved ${index * 37} containers before breakfast, which nobody had planned.”`),
			speech('“They did so in a wind that closed every other harbour on this coast. I stood there and watched.”'),
		]),
		cue('Name what went wrong', [
			speech('“While the new crane waited for its papers, the old one carried far more than its share. It held.”'),
			speech('“Nobody was hurt, and that is the sentence I am proudest of tonight.”'),
			aside(`Look at row ${index}`),
		]),
		point('Crane two is back after the overhaul, with a new cable and a driver who trusts it'),
		point(`Overtime fell by ${index} % against last year`),
	]);

/** A meeting with far more words than a page holds. */
export const longTalk = (sections = 14, rest: Partial<Talk> = {}): Talk =>
	talk(
		Array.from({ length: sections }, (_, index) => chapter(index + 1)),
		{ title: 'The harbour at the end of its year', ...rest },
	);

export { aside, cue, point, section, speech, talk };
