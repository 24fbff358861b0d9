import type { Finding } from '../model/finding.ts';
import type { Header } from '../model/header.ts';
import { type Entry, readEntries } from './header-entries.ts';
import { type Fenced, findFences } from './header-fence.ts';
import { badValue, unread, yamlProblem } from './header-findings.ts';
import { type Lookup, lookup } from './header-given.ts';
import { familiar, type Key, keys } from './header-keys.ts';
import { mapOf, parseYaml, type Yaml } from './header-yaml.ts';

/** A note's frontmatter, understood as far as it makes sense. */
export interface ReadHeader {
	readonly header: Header;
	/** Lines it takes, both fences included; 0 when the note has none. */
	readonly lines: number;
	/** Offset just behind it: the start of the first line of text. */
	readonly end: number;
	/** `broken-header` for what looks like a header and is read as text, `header-value` for a key whose value makes no sense. */
	readonly findings: readonly Finding[];
}

/**
 * Reads the frontmatter at the top of a note. Only what is unmistakably a header counts as one; anything else stays text, and
 * a finding says so. Terms that such a failed header calls private are private all the same. Never throws.
 */
export async function readHeader(text: string): Promise<ReadHeader> {
	const fenced = findFences(text);
	if (fenced.state === 'none') return asText([], []);
	if (fenced.state !== 'closed') return failed(text, fenced);
	const { entries, whole, blank } = readEntries(fenced.yaml);
	const lines = text.slice(0, fenced.end).split('\n').length - (text[fenced.end - 1] === '\n' ? 1 : 0);
	if (blank) return { header: { private: [] }, lines, end: fenced.end, findings: [] };
	if (!whole || isProse(entries)) return asText(entries, [unread('no mapping', text, 0, entries.length > 0)]);
	const yaml = await parseYaml(fenced.yaml);
	const findings = [
		...('problem' in yaml ? [yamlProblem(yaml, text, fenced.start)] : []),
		...(isOther(yaml, entries) ? [badValue(scriptKey, 'script', text, fenced.start, entryOf(entries, 'script'))] : []),
	];
	const header = pick(lookup(entries, yaml), (key, name, entry) =>
		findings.push(badValue(key, name, text, fenced.start, entry)),
	);
	return { header, lines, end: fenced.end, findings };
}

const scriptKey = { accepted: ['keys of its own, indented under it'] };

const entryOf = (entries: readonly Entry[], key: string) =>
	entries.find((entry) => entry.key === key && entry.parent === undefined);

/** `script:` is there but holds no keys. */
const isOther = (yaml: Yaml, entries: readonly Entry[]): boolean =>
	'data' in yaml &&
	(yaml.data.get('script') ?? null) !== null &&
	!mapOf(yaml.data.get('script')) &&
	!!entryOf(entries, 'script');

/** Every key where it is given and makes sense; `report` hears of the others. Under `script:` beats the margin. */
function pick(find: Lookup, report: (key: Key<unknown>, name: string, entry: Entry | undefined) => void): Header {
	const found: [string, unknown][] = [];
	for (const [field, key] of Object.entries<Key<unknown>>(keys)) {
		const places = key.nested ? ['script'] : ['script', undefined];
		for (const given of places.flatMap((parent) => key.names.map((name) => find(name, parent)))) {
			if (!given) continue;
			const value = key.read(given);
			if (value === undefined) report(key, given.entry?.key ?? field, given.entry);
			else {
				found.push([field, value]);
				break;
			}
		}
	}
	return { private: [], ...Object.fromEntries(found) };
}

/** Something like a header that is none: the lines up to the first blank one may still name what is private. */
function failed(text: string, fenced: Exclude<Fenced, { state: 'none' | 'closed' }>): ReadHeader {
	const { entries, whole } = readEntries(firstLines(fenced.yaml));
	if (fenced.state === 'late' && (!whole || isProse(entries))) return asText([], []);
	return asText(entries, [
		unread(fenced.state, text, fenced.state === 'late' ? fenced.start - 1 : 0, entries.length > 0),
	]);
}

/** The lines before the first that is blank or begins with dashes. */
function firstLines(yaml: string): string {
	const lines = yaml.split('\n');
	const stop = lines.findIndex((line) => line.trim() === '' || line.startsWith('---'));
	return stop < 0 ? yaml : lines.slice(0, stop).join('\n');
}

function asText(entries: readonly Entry[], findings: readonly Finding[]): ReadHeader {
	const given = lookup(entries, { problem: 'not read' });
	const terms = ['script', undefined].flatMap((parent) => {
		const found = given('private', parent);
		return found ? (keys.private.read(found) ?? []) : [];
	});
	return { header: { private: terms }, lines: 0, end: 0, findings };
}

/**
 * Text that happens to lie between two rules and to have colons in it: no key that any program writes, and something said.
 */
function isProse(entries: readonly Entry[]): boolean {
	if (entries.some(({ key }) => familiar.has(key))) return false;
	return entries.some(({ key, value }) => spokenLabel.test(key) || spoken.test(value) || isSentence(value));
}

const spokenLabel = /^(?:note|q|a)$|(?:\s+\S+){3}/;
const spoken = /^["“„«»「『‘]/;
const ends = /[.!?…。！？]["”“»«」』’')]*$/;

/** Ends as a sentence does, and is more than a word or two; a letter of Chinese or Japanese is half a word. */
const isSentence = (value: string): boolean =>
	ends.test(value) && (value.match(/\s\S/g)?.length ?? 0) + (value.match(/\p{Lo}/gu)?.length ?? 0) / 2 >= 3;
