import type { Finding } from '../model/finding.ts';
import type { Place, Spot } from '../model/place.ts';
import { excerpt } from '../text/printable.ts';
import type { Entry } from './header-entries.ts';
import { longestHeader } from './header-fence.ts';

/** Why what looks like a header is read as text, and what to do about it. */
const failures = {
	unclosed: {
		reason: 'The header is opened but never closed, so it was read as text',
		note: 'Close it with a line of three dashes (---) under its last key.',
	},
	'too long': {
		reason: `The header is longer than ${longestHeader / 1024} kB, so it was read as text`,
		note: 'Close it with a line of three dashes (---) under its last key, or move what is no key below it.',
	},
	late: {
		reason: 'The header does not begin on the first line, so it was read as text',
		note: 'Delete the blank lines above it.',
	},
	language: {
		reason: 'The header names a language behind its dashes and is never run, so it was read as text',
		note: 'Open it with a line of three dashes (---) alone and write “key: value” lines.',
	},
	'no mapping': {
		reason: 'What stands between the first two lines of dashes is not all “key: value”, so it was read as text',
		note: 'If it is meant as a header, give every line a key. If the first line is only a rule, a blank line above it says so.',
	},
} as const;

/** `broken-header`: something at `offset` that looks like a header was read as text; `likely` when it has keys. */
export function unread(failure: keyof typeof failures, text: string, offset: number, likely: boolean): Finding {
	return {
		...failures[failure],
		ruleId: 'broken-header',
		severity: likely || failure === 'language' ? 'warning' : 'info',
		place: lineAt(text, offset),
	};
}

/** `broken-header`: YAML stumbled, so the keys were taken line by line. `start` is the offset of the line below the fence. */
export function yamlProblem(yaml: { problem: string; line?: number }, text: string, start: number): Finding {
	let offset = start;
	for (let line = yaml.line ?? 0; line > 0; line--) offset = text.indexOf('\n', offset) + 1 || text.length;
	return {
		reason: `The header is not valid YAML here (${yaml.problem}), so its keys were read line by line`,
		ruleId: 'broken-header',
		severity: 'warning',
		place: lineAt(text, offset),
		note: 'A value that has a colon, a # or brackets in it, or that begins with @, wants quotes around it.',
	};
}

/** `header-value`: a key whose value makes no sense and was left out. An unread list of private terms is an error: it may leak. */
export function badValue(
	key: { readonly accepted: readonly string[] },
	name: string,
	text: string,
	start: number,
	entry: Entry | undefined,
): Finding {
	const actual = excerpt(entry?.value || 'what stands there');
	return {
		reason: `Unexpected ${name} “${actual}” in the header, expected ${key.accepted.join(' or ')}`,
		ruleId: 'header-value',
		severity: name === 'private' ? 'error' : 'warning',
		// A key that only YAML can see, merged in by `<<`, has no line of its own: then it is the whole header's fault.
		place: entry
			? { start: spotAt(text, start + entry.start), end: spotAt(text, start + entry.end) }
			: lineAt(text, start),
		actual,
		expected: key.accepted,
		note: 'It was left out.',
	};
}

function lineAt(text: string, offset: number): Place {
	return { start: spotAt(text, offset), end: spotAt(text, lineEnd(text, offset)) };
}

function lineEnd(text: string, offset: number): number {
	const feed = text.indexOf('\n', offset);
	const end = feed < 0 ? text.length : feed;
	return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

function spotAt(text: string, offset: number): Spot {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset };
}
