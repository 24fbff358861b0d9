import { startsSmall } from '../../text/script.ts';
import { speakerOf } from '../speakers.ts';
import { labelOf } from './look.ts';
import type { LineReading } from './reading.ts';

export const namedSpeaker: LineReading = {
	id: 'named-speaker',
	kind: 'speech',
	why: 'the name of who says it stands before it',
	confidence: 0.98,
	examples: [
		'§Rosa: The bus was late again this morning.\n§Milan: It was, and it rained on the three of us.\n§Rosa: So we walked all the way.',
	],
	not: ['# Mill\nGood evening.', '# Mill\n- Rosa: don’t ask about the flood\n- Milan: don’t look at the wheel'],
	test: ({ item, speakers, profile }) => {
		if (speakerOf(item, speakers) === undefined) return false;
		const rest = labelOf(item)?.rest ?? '';
		return !/^[([][^()[\]]*[)\]]\.?$/.test(rest) && !(startsSmall(rest) && profile.says.starts.ban.test(rest));
	},
};
