import { columns } from '../text/script.ts';

/** Cuts a text that is safe to print to so many columns, with … where something is missing. Wide characters take two. */
export function clip(text: string, width: number): string {
	if (columns(text) <= width) return text;
	let kept = '';
	let used = 0;
	for (const character of text) {
		used += columns(character);
		if (used > width - 1) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}

/** Fills a text up with spaces to so many columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
