import { namedInBrackets } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const bracketedName: LineReading = {
	id: 'bracketed-name',
	kind: 'speech',
	why: 'the name of who says it stands before it in brackets',
	confidence: 0.9,
	examples: [
		'# Mill\n§- [Jo] Did you hear the wheel\n§- [Bo] All night\n§- [Jo] And the weir\n§- [Bo] That one too\n§- [Jo] Very good\n§- [Bo] Not so good',
	],
	not: ['# Mill\n- [Wheel] new\n- [Roof] old\n- [Miller] none'],
	test: ({ item, profile }) => {
		if (!profile.names.size) return false;
		const found = namedInBrackets(item.folded);
		return found !== undefined && profile.names.has(found.name) && found.rest.includes(' ');
	},
};
