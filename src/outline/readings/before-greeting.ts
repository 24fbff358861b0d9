import { isQuoted } from '../profile.ts';
import { anyHead } from './look.ts';
import type { LineReading } from './reading.ts';

export const beforeGreeting: LineReading = {
	id: 'before-greeting',
	kind: 'aside',
	why: 'above the line that greets the listeners',
	confidence: 0.9,
	examples: [
		'§Room 4, the key is with Jo.\nGood evening, all of you who came through the rain.\nThe mill stands by the river, as you know.',
	],
	not: ['Good evening, all of you.\nThe mill stands by the river.'],
	test: ({ item, profile, isHead }) =>
		item.index < profile.greeting &&
		!profile.says.has.greet.test(item.folded) &&
		item.shape.count <= 30 &&
		!isQuoted(item) &&
		!anyHead(item.index, isHead),
};
