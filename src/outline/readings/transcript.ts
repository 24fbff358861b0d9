import type { LineReading } from './reading.ts';

export const transcript: LineReading = {
	id: 'transcript',
	kind: 'speech',
	why: 'the whole note is plain lines without any dress, end marks or blank lines: a transcript',
	confidence: 0.7,
	firm: true,
	examples: [
		'§so the mill stands by the river as you know\n§and when the river rises we take the wheel out\n§and then we wait for the sun',
		'§啊各位听众好啊\n§今天我们说一说河边的那个老磨坊\n§它在那里已经三百年了',
	],
	not: ['# Mill\nold stones\nnew wheel', 'Mill\n\nold stones\n\nnew wheel'],
	test: ({ profile, sections }) => profile.transcript && sections === 0,
};
