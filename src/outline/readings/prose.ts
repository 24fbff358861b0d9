import { hasCase } from '../../text/script.ts';
import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import { isBare } from '../titles/look.ts';
import { isFigure } from './look.ts';
import type { LineReading } from './reading.ts';

export const prose: LineReading = {
	id: 'prose',
	kind: 'speech',
	why: 'a sentence to listeners',
	confidence: 0.95,
	examples: ['# Mill\n§Good evening, all of you who came through the rain.'],
	not: ['# Mill\n- old stones'],
	test: ({ item, profile }) =>
		!(profile.jotting && isBare(item) && !eastern.test(item.folded) && !isSaidAnyway(item, profile)) &&
		(item.shape.end === 'stop' ||
			item.shape.end === 'question' ||
			(item.shape.count >= 9 && !isFigure(item.folded) && (profile.stops >= 0.5 || !hasCase(item.folded))) ||
			item.tail.length > 0 ||
			(item.shape.end === 'colon' && item.shape.count >= 9) ||
			(item.shape.end === 'comma' && item.shape.count >= 3) ||
			profile.says.starts.greet.test(item.folded) ||
			(profile.prose >= 0.6 &&
				isBare(item) &&
				!isFigure(item.folded) &&
				!(profile.stops >= 0.5 && /\d/.test(item.folded) && !hasCase(item.folded)) &&
				!(profile.proper && item.shape.count <= 8) &&
				!(profile.stops >= 0.35 && isJotted(item) && !profile.says.has.person.test(item.folded)))),
};

/** Scripts in which the end of a sentence and who speaks are told otherwise. */
const eastern = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Among key words: a sentence of some length with its end mark, or one that speaks to somebody. */
const isSaidAnyway = ({ shape, folded, tail }: Item, { says }: Profile): boolean =>
	says.has.person.test(folded) ||
	says.starts.greet.test(folded) ||
	tail.length > 0 ||
	(shape.end === 'stop' && shape.count >= 12);

/** A few words without an end mark; in scripts without case by their width, else begun with a small letter. */
const isJotted = ({ shape, folded, label }: Item): boolean =>
	shape.end === 'none' && (hasCase(folded) ? shape.small && shape.count <= 8 : shape.width <= 20 && !label);
