import { afterEach, describe, expect, it, vi } from 'vitest';
import { undisturbed } from '../../src/cli/signals.ts';

const kill = process.kill.bind(process);
afterEach(() => vi.restoreAllMocks());

describe('undisturbed', () => {
	it('finishes the work, and then lets a signal that came meanwhile end the process', async () => {
		const again = vi.spyOn(process, 'kill').mockReturnValue(true);
		const steps: string[] = [];
		const result = await undisturbed(() => {
			kill(process.pid, 'SIGHUP');
			steps.push('went on');
			return 'whole';
		});
		expect(result).toBe('whole');
		expect(steps).toEqual(['went on']);
		expect(again.mock.calls).toEqual([[process.pid, 'SIGHUP']]);
		expect(process.listenerCount('SIGHUP')).toBe(0);
	});

	it('leaves a signal to whoever else listens for it', async () => {
		const again = vi.spyOn(process, 'kill').mockReturnValue(true);
		const heard = vi.fn();
		process.on('SIGHUP', heard);
		await undisturbed(() => kill(process.pid, 'SIGHUP'));
		process.off('SIGHUP', heard);
		expect(heard).toHaveBeenCalledOnce();
		expect(again).not.toHaveBeenCalled();
	});

	it('does nothing of the kind when all is quiet, and hands faults on', async () => {
		const again = vi.spyOn(process, 'kill').mockReturnValue(true);
		await expect(
			undisturbed(() => {
				throw new Error('full');
			}),
		).rejects.toThrow('full');
		expect(again).not.toHaveBeenCalled();
		expect(process.listenerCount('SIGHUP')).toBe(0);
	});
});
