import type { Finding } from '../model/finding.ts';
import type { Header } from '../model/header.ts';
import { type Entries, type Entry, readEntries } from './header-entries.ts';
import { type Fenced, findFences } from './header-fence.ts';
import { badValue, unread, yamlProblem } from './header-findings.ts';
import { type Lookup, lookup, needsYaml } from './header-given.ts';
import { familiar, type Key, keys, known } from './header-keys.ts';
import { isProse } from './header-prose.ts';
import { parseYaml } from './header-yaml.ts';

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
	if (fenced.state !== 'closed') return almost(text, fenced);
	const { entries, whole, blank } = readEntries(fenced.yaml);
	const lines = text.slice(0, fenced.end).split('\n').length - (text[fenced.end - 1] === '\n' ? 1 : 0);
	if (blank) return { header: { private: [] }, lines, end: fenced.end, findings: [] };
	if (!isMapping({ entries, whole })) return asText(entries, [unread('no mapping', text, 0, entries.length > 0)]);
	const yaml = needsYaml(entries, known) ? await parseYaml(fenced.yaml) : undefined;
	const findings = yaml && 'problem' in yaml ? [yamlProblem(yaml, text, fenced.start)] : [];
	const report: Report = (key, name, entry) => findings.push(badValue(key, name, text, fenced.start, entry));
	for (const entry of entries.filter(isStrangeScript)) report(scriptKey, 'script', entry);
	return { header: pick(lookup(entries, yaml), report), lines, end: fenced.end, findings };
}

/** Hears of a key that is there and makes no sense. */
type Report = (key: Pick<Key<unknown>, 'accepted'>, name: string, entry: Entry | undefined) => void;

const scriptKey = { accepted: ['keys of its own, indented under it'] };

/** `script:` is there but holds words instead of keys. */
const isStrangeScript = ({ key, parent, value }: Entry): boolean =>
	key === 'script' && parent === undefined && !/^(?:[{&*!#].*|~|null|)$/i.test(value);

/** Every key where it is given and makes sense. What stands under `script:` beats the margin; private terms add up. */
function pick(find: Lookup, report: Report): Header {
	const found: [string, unknown][] = [];
	for (const [field, key] of Object.entries<Key<unknown>>(keys)) {
		for (const given of places(key).flatMap(([name, parent]) => find(name, parent))) {
			const value = key.read(given);
			if (value === undefined) report(key, given.entry?.key ?? field, given.entry);
			else {
				found.push([field, value]);
				break;
			}
		}
	}
	return { ...Object.fromEntries(found), private: privateTerms(find) };
}

const places = (key: Key<unknown>): readonly (readonly [name: string, parent: string | undefined])[] =>
	(key.nested ? ['script'] : ['script', undefined]).flatMap((parent) =>
		key.names.map((name) => [name, parent] as const),
	);

function privateTerms(find: Lookup): readonly string[] {
	const given = places(keys.private).flatMap(([name, parent]) => find(name, parent));
	return [...new Set(given.flatMap((each) => keys.private.read(each) ?? []))];
}

const isMapping = ({ entries, whole }: Pick<Entries, 'entries' | 'whole'>): boolean =>
	whole && !isProse(entries, familiar);

/** Something like a header that is none: the lines up to the first blank one may still name what is private. */
function almost(text: string, fenced: Exclude<Fenced, { state: 'none' | 'closed' }>): ReadHeader {
	const read = readEntries(firstLines(fenced.yaml));
	if (fenced.state === 'late' && !isMapping(read)) return asText([], []);
	return asText(read.entries, [unread(fenced.state, text, fenced.opens, read.entries.length > 0)]);
}

/** The lines before the first that is blank or begins with dashes. */
function firstLines(yaml: string): string {
	const lines = yaml.split('\n');
	const stop = lines.findIndex((line) => line.trim() === '' || line.startsWith('---'));
	return stop < 0 ? yaml : lines.slice(0, stop).join('\n');
}

const asText = (entries: readonly Entry[], findings: readonly Finding[]): ReadHeader => ({
	header: { private: privateTerms(lookup(entries, undefined)) },
	lines: 0,
	end: 0,
	findings,
});
