import { isQuoted } from '../profile.ts';
import type { LineReading } from './reading.ts';

export const quoted: LineReading = {
	id: 'quoted',
	kind: 'speech',
	why: 'in quotation marks',
	confidence: 0.95,
	firm: true,
	examples: ['# Mill\n§“Good evening, all of you.”\n- Greet the mayor\n§- “Madam, welcome.”'],
	not: ['# Mill\nGood evening.'],
	test: ({ item }) => isQuoted(item) && (item.shape.count >= 3 || item.shape.closes || item.inQuote),
};
