import type { Item } from '../item.ts';
import { namesPart } from '../words/words.ts';
import { free, groupBy, heads, owns, share, titleish } from './look.ts';
import type { Head, TitleReading } from './reading.ts';

/** Values rise by one, or stay and rise, nearly always. */
function rises(values: readonly number[]): boolean {
	let good = 0;
	for (let i = 1; i < values.length; i++) {
		const step = (values[i] ?? 0) - (values[i - 1] ?? 0);
		if (step === 1 || (step > 0 && step <= 3)) good++;
	}
	return values.length < 2 || good / (values.length - 1) >= 0.6;
}

/** `Slides 4-5` among `Slide 3` and `Slide 6`: the plural of one word, its last letters aside. */
const stemOf = (word: string): string => {
	const stem = word.replace(/(?:[sn]|[ыи])$/u, '');
	return namesPart(word) || namesPart(stem) ? stem : word;
};

export const counted: TitleReading = {
	id: 'counted-part',
	why: 'a word with a number that rises through the note',
	examples: [
		'§Slide 1: The bridge\nIt was built in a year.\n§Slide 2: The toll\nNobody paid it.',
		'§Slide 1\nIt was built in a year.\n§Slides 2-3\nNobody paid it.\n§Slide 4\nThe end.',
		'§Kloof 1\nThe first one is dry.\n§Kloof 2\nThe second has water.\n§Kloof 3\nThe third has trout.',
	],
	not: ['We met on March 3 in Leeds.\nMarch 4 was colder than that.', 'Matthew 6:33 is read aloud.'],
	read(survey) {
		const found: Head[] = [];
		const key = ({ line: { marks } }: Item) =>
			marks.numeral?.style === 'word'
				? `${stemOf(marks.numeral.form)} ${marks.bullet ? '-' : ''}${marks.bold ? '*' : ''}`
				: undefined;
		for (const [family, members] of groupBy(free(survey), key)) {
			const word = members[0]?.line.marks.numeral?.form ?? '';
			const known = survey.profile.says.is.part.test(word);
			if (members.length < (known ? 2 : 3) || !rises(members.map((item) => item.line.marks.numeral?.value ?? 0)))
				continue;
			const own = new Set(members.map((item) => item.index));
			if (share(members, (item) => titleish(item, 16) || item.words === '') < 0.6) continue;
			if (share(members, (item) => owns(survey, item.index, own)) < 0.5) continue;
			found.push(...heads(members, family, this.id, this.why, known ? 0.92 : 0.8));
		}
		return found;
	},
};
