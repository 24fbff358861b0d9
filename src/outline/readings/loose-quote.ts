import { isUntold } from './look.ts';
import type { LineReading, View } from './reading.ts';

export const looseQuote: LineReading = {
	id: 'loose-quote',
	kind: 'aside',
	why: 'behind `>` without an end mark, in a note of whole sentences',
	confidence: 0.8,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\nThe wheel turns day and night, as you can hear.\n\n§> water, if somebody asks\n\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n> The mill stands by the river.\n> It turns.'],
	test: (view) => isLoose(view) && !isVerse(view),
};

const isLoose = ({ item, profile }: View): boolean =>
	isUntold(item) &&
	item.line.marks.quote > 0 &&
	!profile.blocks &&
	!profile.quotes &&
	profile.proper &&
	item.shape.end === 'none';

/** So many lines behind `>` are a poem or a prayer, which needs no end marks. */
const fewestVerses = 4;

function isVerse({ item, items, profile: { says } }: View): boolean {
	let lines = 1;
	for (const step of [1, -1])
		for (let at = item.index + step; lines < fewestVerses; at += step) {
			const other = items[at];
			if (!other || (!other.line.marks.quote && !other.line.noise) || says.starts.direct.test(other.folded)) break;
			if (!other.line.noise) lines++;
		}
	return lines >= fewestVerses && !says.starts.direct.test(item.folded);
}
