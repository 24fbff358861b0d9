import type { Talk } from '../../model/talk.ts';
import { type Heard, heard } from '../heard.ts';
import { defineRule } from '../rule.ts';

const header = '---\nscript:\n  private: [Project Heron, Ruth Abbey]\n---\n';

export const privateTermInHandout = defineRule({
	id: 'private-term-in-handout',
	finds: 'parts of private names where they are handed out, and headings that are veiled for one',
	why: 'The handout leaves out every sentence that names what you called private, but half a name is another name to it, and everybody in the room can make it whole.',
	severity: 'warning',
	options: {},
	examples: [
		{
			shows: 'A private name is left out with its sentence, and a reminder is never handed out',
			note: `${header}# The roof\n\nProject Heron pays for it. So does Ruth Abbey, and the project is safe.\n\nNote: ask Ruth.\n`,
			findings: [],
		},
		{
			shows: 'Half a name in a sentence that is handed out',
			note: `${header}# The roof\n\nProject Heron pays for it, and so does Ruth Abbey.\n\nThe money is there, as Ruth told me.\n`,
			findings: [
				'9:24-9:28 Unexpected “Ruth” where it is handed out, expected the private “Ruth Abbey” or nothing of it',
			],
		},
		{
			shows: 'A private name in a heading',
			note: `${header}# The roof\n\nIt leaks in two places.\n\n## What Project Heron pays\n\nAll of it.\n`,
			findings: ['9:9-9:22 Unexpected “Project Heron” in a heading, expected another: the handout prints … there'],
		},
		{
			shows: 'A private name in the title',
			note: `${header.replace('script', 'title: A roof for Ruth Abbey\nscript')}# The roof\n\nIt leaks in two places.\n`,
			findings: ['Unexpected “Ruth Abbey” in the title, expected another: the handout prints … there'],
		},
	],
	check({ talk, blocks, text, report }) {
		const names = talk.header.private.map((term) => ({ term, whole: wordy(term), parts: distinctive(term, text) }));
		if (names.length === 0) return;
		for (const { whole } of names) {
			const named = whole?.exec(talk.title);
			if (named) report({ ...veiled(named[0], 'the title'), note: 'Give the note a title you may show.' });
		}
		for (const { type, text: words, place } of passages(talk, blocks))
			for (const { term, whole, parts } of names) {
				if (!whole) continue;
				const named = whole.exec(words);
				if (named && type === 'section')
					report({
						...veiled(named[0], 'a heading'),
						place: place(named.index, named.index + named[0].length),
						note: 'Call the section something you may show.',
					});
				// A sentence with the whole name in it is left out with all its halves.
				const half = named ? null : parts?.exec(words);
				if (half)
					report({
						reason: `Unexpected “${half[0]}” where it is handed out, expected the private “${term}” or nothing of it`,
						place: place(half.index, half.index + half[0].length),
						actual: half[0],
						note: `Add it to “private” in the header, where it means “${term}”.`,
					});
			}
	},
});

const veiled = (name: string, where: string) => ({
	reason: `Unexpected “${name}” in ${where}, expected another: the handout prints … there`,
	actual: name,
});

/** Sentences of what is said, and titles as they are. */
function* passages(talk: Talk, blocks: Parameters<typeof heard>[1]): Generator<Heard> {
	for (const one of heard(talk, blocks)) {
		if (one.type !== 'speech' && one.type !== 'point') {
			yield one;
			continue;
		}
		for (const { index, 0: text } of one.text.matchAll(sentence))
			yield { ...one, text, place: (from, to) => one.place(index + from, index + to) };
	}
}

/** Up to the next full stop with a space behind it. */
const sentence = /(?:[^.!?。！？]|[.!?](?!\s)){1,2000}[.!?。！？]*/gu;

/** An expression for a name as a word of its own, whatever its case; nothing for one without letters. */
function wordy(name: string): RegExp | undefined {
	const words = name.match(/[\p{L}\p{M}\p{N}]+/gu);
	return words
		? new RegExp(`(?<![\\p{L}\\p{N}])${words.join(String.raw`[\s\p{P}]{1,3}`)}(?![\\p{L}\\p{N}])`, 'iu')
		: undefined;
}

/**
 * An expression for those words of a longer name that are names themselves: written large, not everyday words of projects and
 * people, and nowhere in the note written small. Nothing where there are none.
 */
function distinctive(name: string, note: string): RegExp | undefined {
	const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const own = words.filter(
		(word) =>
			word.length >= shortest && /^\p{Lu}/u.test(word) && !everyday.has(word.toLowerCase()) && !small(word, note),
	);
	return words.length < 2 || own.length === 0
		? undefined
		: new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

const shortest = 3;

const small = (word: string, note: string): boolean =>
	new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(note);

/** What names are given to, and how people are addressed: the word alone names nobody. */
const everyday = new Set([
	...['project', 'operation', 'team', 'company', 'group', 'plan', 'programme', 'program', 'the', 'and', 'bank'],
	...['mister', 'mrs', 'miss', 'doctor', 'professor', 'saint', 'new', 'north', 'south', 'east', 'west', 'street'],
	...['projekt', 'firma', 'gruppe', 'frau', 'herr', 'herrn', 'doktor', 'verein', 'haus', 'straße', 'abteilung'],
	...['projet', 'société', 'équipe', 'madame', 'monsieur', 'groupe', 'les', 'des', 'rue'],
	...['proyecto', 'empresa', 'equipo', 'señor', 'señora', 'grupo', 'los', 'las', 'calle', 'banco'],
	...['progetto', 'società', 'signor', 'signora', 'gruppo', 'projeto', 'senhor', 'senhora', 'equipe'],
	...['проект', 'компания', 'группа', 'банк', 'господин', 'госпожа', 'het', 'groep', 'proje', 'firması'],
]);
