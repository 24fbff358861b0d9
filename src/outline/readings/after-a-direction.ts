import { wordCount } from '../../text/script.ts';
import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

/** So many words behind the brackets are what is said there. */
const sentence = 6;

export const afterDirection: LineReading = {
	id: 'after-a-direction',
	kind: 'speech',
	why: 'a direction in brackets, and behind it a sentence to be said then',
	confidence: 0.95,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§**(show the wheel)** The wheel turns day and night, as you can hear.\nNobody has slept since then.',
	],
	not: ['# Mill\n[DEMO] the wheel, twice', '# Mill\n- (two minutes) Walk to the wheel and back again, slowly.'],
	test: ({ item, profile }) => {
		const { starts } = profile.says;
		const { marks } = item.line;
		if (!isUntold(item) || marks.bullet || marks.numeral || marks.bracket || marks.emoji) return false;
		if (item.shape.end !== 'stop' && item.shape.end !== 'question') return false;
		const rest = /^[*_]{0,3}[([【（][^()[\]【】（）]{3,40}[)\]】）][*_]{0,3}\s*([^\s:].*)/u.exec(item.folded)?.[1];
		return rest !== undefined && wordCount(rest) >= sentence && !starts.direct.test(rest) && !starts.tell.test(rest);
	},
};
