import { Refusal } from '../model/refusal.ts';
import { printable } from '../text/printable.ts';

/**
 * One line on what went wrong, safe to print. A Refusal speaks for itself; anything else is a fault of ours, and only
 * `debug` shows where it came from.
 */
export function complaint(error: unknown, debug: boolean): string {
	if (error instanceof Refusal) return `script: ${printable(error.message)}\n`;
	const message = error instanceof Error ? error.message : String(error);
	const trace =
		debug && error instanceof Error && error.stack ? `\n${error.stack.split('\n').map(printable).join('\n')}` : '';
	const advice = debug ? '' : ' Run again with --debug to see where it comes from, and please report it.';
	return `script: something went wrong inside cuescript: ${printable(message)}.${advice}${trace}\n`;
}
