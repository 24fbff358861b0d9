import type { Item } from '../item.ts';
import { free, groupBy, heads, isLink, owns, share } from './look.ts';
import type { Head, Survey, TitleReading } from './reading.ts';

export const hash: TitleReading = {
	id: 'hash',
	why: 'hashes before it',
	examples: [
		'§# Rosa\n## We came by the first train and slept all day.\n## Nobody asked us for a ticket at the border.\n§# Milan\n## I had the tickets in my left shoe all the time.\n## They hurt more than the walk did, I can tell you.',
		'§# Budget\nWe spent less.\n§# Staff\nTwo joined.',
		'§## 4\nThis is the harbour.\n§## 5\nAnd this is the mill.',
	],
	not: ['We came by the first train.', '#rest is our tag, and our #1 rule.'],
	read(survey) {
		const found: Head[] = [];
		const deck = isDeck(survey);
		const groups = groupBy(free(survey), (item) => (item.line.marks.hash ? `#${item.line.marks.hash}` : undefined));
		for (const [family, members] of groups) {
			const own = new Set(members.map((item) => item.index));
			const spoken = share(
				members,
				(item) =>
					item.shape.count >= 6 &&
					(item.shape.end === 'stop' || (item.shape.end === 'question' && !item.shape.opens)) &&
					!owns(survey, item.index, own),
			);
			if ((members.length >= 2 && spoken >= 0.5) || isListOfHashes(survey, members)) continue;
			found.push(
				...heads(
					members.filter(
						(item) =>
							!isLink(item) &&
							!inCode(survey, item) &&
							!(deck && isStacked(survey, item)) &&
							(item.words !== '' || item.line.marks.numeral || members.length > 2),
					),
					family,
					this.id,
					this.why,
					0.95,
				),
			);
		}
		return found;
	},
};

/** So many small words behind hashes, one under the other, are a list that somebody marks so. */
const fewestListed = 3;

/** In a note of proper sentences: words begun small behind hashes, most of them with nothing between them and the next. */
function isListOfHashes({ items, profile }: Survey, members: readonly Item[]): boolean {
	if (members.length < fewestListed || !profile.proper || share(members, ({ shape }) => shape.small) < 0.6)
		return false;
	const own = new Set(members.map(({ index }) => index));
	return share(members, ({ index }) => own.has(index + 1) || index === items.length - 1) >= 0.5;
}

/** Rules divide the note into slides, and a line with hashes begins most of them. */
function isDeck({ items }: Survey): boolean {
	const first = items.filter((item, i) => !item.line.noise && items[i - 1]?.line.noise === 'rule');
	return first.length >= 4 && share(first, (item) => item.line.marks.hash > 0) >= 0.6;
}

/** Right under another line with as many hashes: more of what the slide shows. */
const isStacked = ({ items }: Survey, { index, line }: Item): boolean => {
	const above = items[index - 1]?.line;
	return above !== undefined && above.marks.hash > 0 && above.marks.hash === line.marks.hash && !line.gap;
};

/** One of several lines indented as code is, or the name of a file set in: a comment of it. */
const inCode = ({ items }: Survey, { index, line, folded }: Item): boolean =>
	line.marks.indent >= 4 &&
	((line.at.container.block === 'code' && items[index + 1]?.line.at.container.block === 'code') ||
		/^[\w./-]{1,60}\.[a-z]{1,5}$/.test(folded));
