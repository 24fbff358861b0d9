import type { LineReading } from './reading.ts';

export const privateSection: LineReading = {
	id: 'private-section',
	kind: 'aside',
	why: 'under a heading that is not for the audience',
	confidence: 0.95,
	examples: ['# Mill\nThe mill stands by the river, as you know.\n# Checklist\n§- Map\n§- Torch'],
	not: ['# Mill\n- Map\n- Torch'],
	test: ({ scope, item }) => scope.private && !(item.shape.opens && item.shape.closes && item.shape.count > 6),
};
