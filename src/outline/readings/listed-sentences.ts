import type { LineReading } from './reading.ts';

export const sentences: LineReading = {
	id: 'listed-sentences',
	kind: 'speech',
	why: 'in a list of full sentences that reads as speech',
	confidence: 0.95,
	examples: [
		'# Mill\n§- I came here as a boy, and I never really left again.\n§- You can hear the wheel from the church on a quiet day.',
		'# Mill\n§1. Jo, what does a mill sound like at night?\n§2. And the flood, in May?\n§3. Who turned the wheel when you were ill?',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, list, profile }) => {
		if (list && !item.line.row && list.size >= 2 && list.questions >= 0.5 && item.shape.count >= 3 && !item.shape.small)
			return list.orders < 0.5 && item.shape.end !== 'colon';
		if (item.line.row || list === undefined || profile.quotes || item.shape.count < 4) return false;
		if (list.semicolons >= 0.5 && profile.proper && profile.listed < 0.25) return true;
		if (item.level > 0 && (list.persons < 0.4 || list.stops < 0.5)) return false;
		const toListeners = list.persons >= 0.25;
		if (item.line.marks.numeral)
			return (
				list.persons >= 0.5 && list.stops >= 0.7 && list.words >= 14 && item.shape.count >= 8 && !profile.directing
			);
		if (list.stops >= 0.7 && list.words >= 11 && list.small < 0.5 && toListeners) return true;
		if (item.shape.small || !(toListeners || profile.says.has.person.test(item.folded))) return false;
		return (
			(item.shape.count >= 9 && item.shape.end === 'stop') || (item.shape.count >= 4 && item.shape.end === 'question')
		);
	},
};
