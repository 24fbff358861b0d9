import { isQuoted } from '../profile.ts';
import { isLogistics } from '../remark.ts';
import { isBare } from '../titles/look.ts';
import { neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

export const jotted: LineReading = {
	id: 'jotted',
	kind: 'aside',
	why: 'no sentence, between sentences or quoted lines: begins with an order, names minutes, or stands outside the quotation marks',
	confidence: 0.85,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\nIt stands by the river, as all of you know.\n§Play the clip in which the wheel breaks\nThe wheel turns day and night, as you can hear.',
		'# Mill\n“Good evening, all.”\n“The mill is old.”\n§Rosa comes in from the left, the key is with Jo\n“The wheel is new.”',
	],
	not: [
		'# River\nIt rises in spring, as you know.\n# Mill\nold stones, no cellar\nThe wheel turns day and night, as you can hear.',
		'# Mill\n- Play the clip\n- Open the gate',
	],
	test: ({ item, items, profile, before }) => {
		const { says } = profile;
		if (!isBare(item) || isQuoted(item) || item.line.code || item.line.row || item.tail.length) return false;
		if (item.shape.end !== 'none' || item.shape.count < 3 || item.shape.count > 24) return false;
		if (says.starts.greet.test(item.folded) || says.starts.said.test(item.folded)) return false;
		if (says.starts.direct.test(item.folded) && says.starts.stage.test(item.folded)) return true;
		if (!(profile.proper || profile.quotes || profile.stops >= 0.6)) return false;
		if (says.starts.direct.test(item.folded) || isLogistics(item.folded)) return true;
		if (says.starts.meta.test(item.folded) && item.shape.count <= 8 && neighbour({ items, item }, 1) === undefined)
			return true;
		return profile.quotes && item.shape.count >= 6 && before?.kind !== 'point';
	},
};
