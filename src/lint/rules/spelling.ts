import { type Heard, heard } from '../heard.ts';
import { type Context, defineRule } from '../rule.ts';
import { slipOf } from '../slips.ts';
import type { Speller } from '../speller.ts';

export const spelling = defineRule({
	id: 'spelling',
	finds: 'words with a letter too many, too few or in the wrong place',
	why: 'A wrong letter stops the eye, and the mouth with it; on a handout everybody sees it. Needs Hunspell and a dictionary of the language, which you install beside cuescript: npm install hunspell-wasm dictionary-en.',
	severity: 'warning',
	optional: true,
	options: {
		words: {
			kind: 'words',
			default: [
				...['backend', 'frontend', 'fullstack', 'dropdown', 'webapp', 'app', 'apps', 'hackathon', 'startup', 'podcast'],
				...['vlog', 'vlogs', 'gamified', 'onboarding', 'roadmap', 'webinar', 'youtube', 'upskill', 'upsell', 'bitcoin'],
			],
			sets: 'words that are right, too',
		},
		often: { kind: 'count', default: 3, sets: 'how often a word must stand there before it is taken for yours' },
	},
	examples: [
		{
			shows: 'Names, private terms, code, addresses, abbreviations and words that come again and again',
			note: '---\nscript:\n  private: [gronkle]\n---\n# The roof\n\nGood morning, I am Ünsal from ACME. The gronkle is dry, type `npx gronkla`, or see gronkli.example.org.\n\nThe flumph leaks. Each flumph leaks. Mend the flumph.\n',
			findings: [],
		},
		{
			shows: 'A line in another language',
			note: '# The roof\n\nThe roof leaks, as my grandmother used to say:\n\n“Steter Tropfen höhlt bekanntlich jeden Stein.”\n',
			findings: [],
		},
		{
			shows: 'Letters that slipped',
			note: '# The roof\n\nSome of the alledged leaks are old. I pay for the aestetics, and the paint is mine.\n',
			findings: [
				'3:13-3:21 Unexpected word “alledged”, expected “alleged”',
				'3:51-3:60 Unexpected word “aestetics”, expected “aesthetics”',
			],
		},
	],
	check(context) {
		const { talk, blocks, options, report, speller } = context;
		if (!speller) return missing(context);
		const { speaker = '', audience = '', title = '', private: terms } = talk.header;
		const own = new Set([...options.words, ...[speaker, audience, title, ...terms].flatMap(wordsIn)].map(lower));
		const unknown = new Map<string, { readonly from: Heard; readonly index: number; times: number }>();
		for (const passage of heard(talk, blocks)) {
			const words = [...passage.text.matchAll(word())];
			const strange = words.filter(
				({ 0: found, index }) =>
					checked(found, index, passage) &&
					!own.has(lower(found)) &&
					!known(found, speller) &&
					!headed(found, index, passage, speller),
			);
			// So many at once are another language.
			if (strange.length >= foreign.words && strange.length > foreign.share * words.length) continue;
			for (const { 0: found, index } of strange) {
				const before = unknown.get(found);
				if (before) before.times++;
				else unknown.set(found, { from: passage, index, times: 1 });
			}
		}
		// To look for what is near takes its time.
		for (const [found, { from, index, times }] of [...unknown].slice(0, mostAsked)) {
			if (times >= options.often) continue;
			const meant = slipOf(found, talk.lang, speller);
			if (meant.length === 0) continue;
			report({
				reason: `Unexpected word “${found}”, expected “${meant[0]}”`,
				place: from.place(index, index + found.length),
				actual: found,
				expected: meant,
				note: 'Mend it, or add it to the option “words”, where it is right.',
			});
		}
	},
});

/** From so many unknown words in a passage on, and such a share of its words, it is in another language. */
const foreign = { words: 3, share: 0.3 };

/** Letters, with what may stand inside a word. */
const word = (): RegExp => /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const wordsIn = (text: string): readonly string[] => text.match(word()) ?? [];
const lower = (text: string): string => text.toLowerCase();

/** Not what is written large, which may be a name; nor parts of an address, a tag, a file, a figure or code. */
const checked = (found: string, index: number, { text, code }: Heard): boolean =>
	found.length >= shortest &&
	!/\p{Lu}/u.test(found) &&
	!/[\p{N}@#/\\_.:]$/u.test(text.slice(Math.max(0, index - 1), index)) &&
	!/^(?:[\p{N}@/\\_=]|[.:]\p{L})/u.test(text.slice(index + found.length, index + found.length + 2)) &&
	!code.includes(found);

/** The rest of a word whose first letter is set apart: `S ituation`. */
const headed = (found: string, index: number, { text }: Heard, { knows }: Speller): boolean => {
	const [, letter = ''] = /(?:^|\s)(\p{Lu})\s$/u.exec(text.slice(Math.max(0, index - 3), index)) ?? [];
	return letter !== '' && knows(`${letter.toLowerCase()}${found}`);
};

const shortest = 4;

/** A note with more unknown words than this is in another language, or a book. */
const mostAsked = 400;

/** A word as it is, with a typewriter's apostrophe, without its possessive, or part by part. */
function known(found: string, { knows }: Speller): boolean {
	const typed = found.replaceAll('’', "'");
	return (
		knows(found) ||
		knows(typed) ||
		knows(typed.replace(/'s?$/, '')) ||
		(/-/.test(typed) && typed.split('-').every(knows))
	);
}

/** Languages without spaces between words, and those for which there is no dictionary of this kind. */
const without = /^(?:ar|hi|ja|km|ko|lo|my|th|und|yue|zh)\b/;

function missing({ talk, report }: Context<unknown>): void {
	if (without.test(talk.lang)) return;
	report({
		reason: `Unexpected lack of a dictionary for “${talk.lang}”, expected one beside cuescript`,
		note: `Install it with npm install hunspell-wasm dictionary-${talk.lang.toLowerCase()}, or turn the rule off.`,
	});
}
