import { isUntold } from './look.ts';
import type { LineReading } from './reading.ts';

export const aboutListeners: LineReading = {
	id: 'about-listeners',
	kind: 'aside',
	why: 'tells what to do with the listeners, so it is not told to them',
	confidence: 0.9,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§Let the room guess the year before you tell them.\nThe wheel turns day and night, as you can hear.',
		'# Mühle\nDie Mühle steht am Fluss, wie ihr wisst.\n§Frag das Publikum nach dem Jahr.\nDas Rad dreht sich Tag und Nacht.',
	],
	not: [
		'# Mill\nWe let people guess the year, and nobody ever did.',
		'# Mill\nLet me ask everyone who was there in May to stand up.',
	],
	test: ({ item, profile: { says } }) => isUntold(item) && item.shape.end !== 'question' && says.crowd(item.folded),
};
