import { describe, expect, it } from 'vitest';
import type { Header } from '../../src/model/header.ts';
import { walk } from '../../src/model/words.ts';
import { budgetsOf } from '../../src/timing/budgets.ts';
import { frozen } from '../frozen.ts';
import { talkOf } from '../outline/note.ts';

const said = 'Good evening, all of you who came down to the harbour.';
/** A note with these headings, what the header says of it, and the seconds it allows each. */
const lengths = (headings: readonly string[], header: Partial<Header> = {}) => {
	const read = talkOf(`# Boats\n\n${headings.map((heading) => `## ${heading}\n\n${said}\n`).join('\n')}`);
	const talk = frozen({ ...read, header: { ...read.header, ...header } });
	const budgets = budgetsOf(talk);
	return [...walk(talk)].filter((node) => node.type === 'section').map((section) => budgets.get(section));
};

describe('a clock in the headings', () => {
	it('counts from the start of the talk where it begins there', () => {
		expect(lengths(['(0:00 - 0:45) One', '(0:45 - 2:00) Two'])).toEqual([45, 75]);
		expect(lengths(['0:00 One', '0:45 Two', '2:00 Three'])).toEqual([45, 75, undefined]);
		expect(lengths(['0:00 One', '0:45 Two', '2:00 Three'], { duration: 180 })).toEqual([45, 75, 60]);
	});

	it('hangs on the wall where it begins in the day', () => {
		expect(lengths(['14:00 - 14:10 One', '14:10 - 14:30 Two'])).toEqual([600, 1200]);
		expect(lengths(['One (19:30–19:40)', 'Two (19:40–20:10)'])).toEqual([600, 1800]);
		expect(lengths(['20:00 One', '20:08 Two', '20:20 Three'])).toEqual([480, 720, undefined]);
	});

	it('is told by the time of the whole, or by the start the header gives', () => {
		expect(lengths(['(6:00 - 8:00) One', '(8:00 - 9:00) Two'], { duration: 200 })).toEqual([120, 60]);
		expect(lengths(['(2:00 - 2:20) One', '(2:20 - 3:00) Two'], { duration: 3600 })).toEqual([1200, 2400]);
		expect(lengths(['2:00 One', '2:20 Two', '3:00 Three'], { start: 120 })).toEqual([1200, 2400, undefined]);
	});

	it('is none where the moments go back or stand alone', () => {
		expect(lengths(['20:08 One', '20:00 Two', '20:20 Three'])).toEqual([undefined, undefined, undefined]);
		expect(lengths(['20:08 One', 'Two', 'Three'])).toEqual([undefined, undefined, undefined]);
	});
});
