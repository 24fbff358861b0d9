import { describe, expect, it } from 'vitest';
import { containers } from '../../src/note/containers.ts';

describe('containers', () => {
	it.each(['1. ', '> ', '- ', '* 2) ', '>1. '])('reads a line that opens thousands of containers with %j', (mark) => {
		const lines = ['Hello', `${mark.repeat(20_000)}word`, 'Goodbye'];
		expect(containers(lines.length, (index) => lines[index] ?? '', 0)).toHaveLength(3);
	});
});
