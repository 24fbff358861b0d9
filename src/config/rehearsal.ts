import { Refusal } from '../model/refusal.ts';
import { parseDuration } from '../text/duration.ts';
import type { Rehearsal } from '../timing/rehearsal.ts';

/**
 * Reads the section times of a rehearsal: `{"sections": [{"title": "Opening", "seconds": 72}, …]}`, as the prompter writes them;
 * `seconds` may also be a length such as `"1:12"`. `name` is the file's, for the Refusal of a text that is something else.
 */
export function parseRehearsal(text: string, name: string): Rehearsal {
	const sections = sectionsIn(text);
	if (sections === undefined || sections.length === 0)
		throw new Refusal(
			`${name} holds no section times: a rehearsal is {"sections": [{"title": "Opening", "seconds": 72}]}, as JSON.`,
		);
	return { sections };
}

function sectionsIn(text: string): Rehearsal['sections'] | undefined {
	let whole: unknown;
	try {
		whole = JSON.parse(text);
	} catch {
		return undefined;
	}
	const list = typeof whole === 'object' && whole !== null && 'sections' in whole ? whole.sections : undefined;
	if (!Array.isArray(list)) return undefined;
	return list.flatMap((entry: unknown) => {
		if (typeof entry !== 'object' || entry === null || !('title' in entry) || !('seconds' in entry)) return [];
		const { title, seconds: given } = entry;
		const seconds = typeof given === 'string' ? parseDuration(given) : given;
		const usable = typeof title === 'string' && typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;
		return usable ? [{ title, seconds }] : [];
	});
}
