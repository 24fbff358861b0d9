import type { Finding } from '../../model/finding.ts';
import type { Page } from '../../page/page.ts';
import type { Composition } from './compose.ts';

/** More than these are not listed: a handout in a script without a font lacks all of its letters. */
const mostListed = 30;

/** One finding for all characters that no font here can draw, at the first line with one; their codes stand on the handout. */
export function missingCharacters({ shown, rows }: Composition, pages: readonly Page[]): readonly Finding[] {
	const characters = new Set(pages.flatMap(({ items }) => items.flatMap((item) => lacking(item) ?? [])));
	if (characters.size === 0) return [];
	const first = shown.find((_, index) => rows[index]?.some((row) => row.missing));
	const actual = [...characters].slice(0, mostListed).join(' ') + (characters.size > mostListed ? ' …' : '');
	return [
		{
			reason: `No font here can draw ${actual}; codes stand on the handout instead`,
			ruleId: 'missing-character',
			severity: 'warning',
			...(first && { place: first.entry.place }),
			actual,
			note: 'Install a font that has the characters, or write it in others.',
		},
	];
}

const lacking = (item: Page['items'][number]): string | undefined => (item.kind === 'text' ? item.missing : undefined);
