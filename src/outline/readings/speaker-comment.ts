import type { LineReading } from './reading.ts';

export const commented: LineReading = {
	id: 'speaker-comment',
	kind: 'speech',
	why: 'in one of many comments: what is said to a slide',
	confidence: 0.95,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n- old\n§<!-- It stands by the river, as you know. -->\n# Wheel\n- new\n§<!-- It came on a cart last May. -->\n# End\n- tea\n§<!-- Thank you all for coming here. -->',
	],
	not: ['# Mill\n<!-- ask Jo -->'],
	test: ({ item, profile }) => item.line.at.container.comment > 0 && profile.commented && item.shape.end !== 'colon',
};
