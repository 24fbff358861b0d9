import type { Finding } from '../model/finding.ts';
import type { Node, Talk } from '../model/talk.ts';
import { plain, runsOf, walk } from '../model/words.ts';
import { codeOf, type Page } from '../page/page.ts';

/** More than these would bury the message. */
const mostListed = 12;

/** A free font for each script that many machines lack, by its name in shops and packages. */
const families: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Hangul}/u, 'Noto Sans KR'],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Noto Sans JP'],
	[/\p{Script=Han}/u, 'Noto Sans SC or Noto Sans JP'],
	[/\p{Script=Thai}/u, 'Noto Sans Thai'],
	[/\p{Script=Devanagari}/u, 'Noto Sans Devanagari'],
	[/\p{Script=Bengali}/u, 'Noto Sans Bengali'],
	[/\p{Script=Tamil}/u, 'Noto Sans Tamil'],
	[/\p{Script=Arabic}/u, 'Noto Sans Arabic'],
	[/\p{Script=Hebrew}/u, 'Noto Sans Hebrew'],
	[/\p{Script=Khmer}/u, 'Noto Sans Khmer'],
	[/\p{Script=Armenian}/u, 'Noto Sans Armenian'],
	[/\p{Script=Georgian}/u, 'Noto Sans Georgian'],
	[/\p{Script=Ethiopic}/u, 'Noto Sans Ethiopic'],
	[/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u, 'Noto Emoji'],
];

const familyFor = (character: string): string =>
	families.find(([pattern]) => pattern.test(character))?.[1] ?? 'a Noto font for its script';

/** One finding that lists the characters no font here could draw, at the place of the first; none when all were drawn. */
export function unprintable(talk: Talk, pages: Iterable<Pick<Page, 'items'>>): readonly Finding[] {
	const characters = new Set<string>();
	for (const page of pages) {
		for (const item of page.items) if (item.kind === 'text' && item.missing !== undefined) characters.add(item.missing);
	}
	if (characters.size === 0) return [];
	const node = firstWith(talk, characters);
	const listed = [...characters].slice(0, mostListed).map((character) => `${character} ${codeOf(character)}`);
	if (characters.size > mostListed) listed.push(`and ${characters.size - mostListed} more`);
	const advised = new Set([...characters].map((character) => familyFor(character)));
	return [
		{
			reason: `Unexpected ${characters.size === 1 ? 'character' : 'characters'} that no font here can draw: ${listed.join(', ')}`,
			ruleId: 'unprintable-character',
			severity: 'error',
			...(node && { place: node.place }),
			actual: [...characters].join(''),
			note: `On paper the code stands in its place. Install a font that has it, such as ${[...advised].join(', ')}, or write it another way.`,
		},
	];
}

const firstWith = (talk: Talk, characters: ReadonlySet<string>): Node | undefined => {
	for (const node of walk(talk)) {
		if (node.type !== 'talk' && [...plain(runsOf(node))].some((character) => characters.has(character))) return node;
	}
	return undefined;
};
