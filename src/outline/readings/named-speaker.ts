import { speakerOf } from '../speakers.ts';
import type { LineReading } from './reading.ts';

export const namedSpeaker: LineReading = {
	id: 'named-speaker',
	kind: 'speech',
	why: 'the name of who says it stands before it',
	confidence: 0.85,
	examples: [
		'§Rosa: The bus was late again this morning.\n§Milan: It was, and it rained on the three of us.\n§Rosa: So we walked all the way.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, speakers }) => speakerOf(item, speakers) !== undefined,
};
