import type { Entry } from './header-entries.ts';
import { mapOf, type Yaml } from './header-yaml.ts';

/** What the author wrote for one key. */
export interface Given {
	/** Where, and as written; nothing for keys that only YAML can see. */
	readonly entry?: Entry;
	/** Its words, when it is a scalar; YAML's quotes and folded lines are undone, its numbers and dates are not made. */
	readonly text?: string;
	/** Its items' words, when it is a list; items that are no scalars are left out. */
	readonly list?: readonly string[];
	/** YAML's own idea of it, where YAML was asked and could tell. */
	readonly value: unknown;
}

/** Looks a key up, at the margin or under `parent`: every line that gives it a value, or what YAML alone can see. */
export type Lookup = (key: string, parent?: string) => readonly Given[];

/** A value that is on its line as a whole and means what it says: plain, in simple quotes, or a simple list. */
const simple = /^(?:[^"'|>[{&*!%@`].*|"[^"\\]*"|'[^']*'|\[[^[\]{}"']*\]|)$/;

/** The same for keys of other programs, whose lists are not taken apart. */
const closedList = /^\[[^{}&*!]*\]$/;

/**
 * Whether YAML has to be asked. It takes as long to load as Node itself, and most headers are lines of plain words: it is
 * needed where a value is not simple, and where one of our own keys (`known`) holds more than one line can say.
 */
export function needsYaml(entries: readonly Entry[], known: ReadonlySet<string>): boolean {
	const seen = new Set<string>();
	return entries.some(({ key, parent, value, items, continued }) => {
		const own = known.has(key) && (parent === undefined || parent === 'script');
		if (key === '<<' || !(simple.test(value) || (!own && closedList.test(value)))) return true;
		if (!own) return false;
		const name = `${parent ?? ''}:${key}`;
		const again = seen.has(name);
		seen.add(name);
		const nested = key !== 'script' && entries.some((entry) => entry.parent === key);
		return again || nested || continued || items.some((item) => !simple.test(item.trim()));
	});
}

/** Values from the lines as written and, where it was asked and could read them, from YAML. */
export function lookup(entries: readonly Entry[], yaml: Yaml | undefined): Lookup {
	const top = yaml && 'data' in yaml ? yaml.data : undefined;
	return (key, parent) => {
		const map = parent === undefined ? top : mapOf(top?.get(parent));
		const value = map?.get(key);
		const written = entries.filter((entry) => entry.key === key && entry.parent === parent);
		if (map ? isNothing(value) : !written.some(hasValue)) return [];
		if (written.length === 0) return [{ ...meaning(undefined, value, true), value }];
		return written.map((entry) => ({ entry, ...meaning(entry, value, map !== undefined), value }));
	};
}

const isNothing = (value: unknown): boolean =>
	(value ?? null) === null || value === '' || (Array.isArray(value) && value.length === 0);

const hasValue = ({ value, items, continued }: Entry): boolean =>
	continued || items.length > 0 || !/^(?:|~|null|""|''|\[\s*\])$/i.test(withoutComment(value));

function meaning(entry: Entry | undefined, value: unknown, read: boolean): Pick<Given, 'text' | 'list'> {
	const text = textOf(entry, value, read);
	const list = listOf(entry, value);
	return { ...(text !== undefined && { text }), ...(list && { list }) };
}

function textOf(entry: Entry | undefined, value: unknown, read: boolean): string | undefined {
	const oneLine = entry && !entry.continued && entry.items.length === 0;
	if (oneLine && !/^["'|>[{&*!%@`]/.test(entry.value)) return withoutComment(entry.value);
	if (read) return typeof value === 'string' ? value : undefined;
	return oneLine && !/^[|>[{&*!%]/.test(entry.value) ? unquoted(entry.value) : undefined;
}

function listOf(entry: Entry | undefined, value: unknown): readonly string[] | undefined {
	const written = entry ? writtenItems(entry) : [];
	if (!Array.isArray(value)) return written.length > 0 ? written : undefined;
	const parts: readonly unknown[] = value;
	const paired = written.length === parts.length;
	const items = parts.flatMap((part, index) => {
		if (typeof part === 'string') return [part];
		return paired && typeof part !== 'object' ? [written[index] ?? ''] : [];
	});
	// An item that YAML took for a number or a date is read as written; where the two cannot be paired, both are kept.
	return paired || items.length === parts.length ? items : [...items, ...written];
}

function writtenItems(entry: Entry): readonly string[] {
	if (entry.items.length > 0) return entry.items.map((item) => unquoted(withoutComment(item.trim())));
	const flow = /^\[(.*?)\]?$/.exec(withoutComment(entry.value))?.[1];
	const items = flow?.match(/\s*(?:"[^"]*"|'[^']*'|[^,"'][^,]*)|["'][^,]*/g) ?? [];
	return items.map((item) => unquoted(item.trim())).filter((item) => item !== '');
}

/** `#3` belongs to the words, ` # and so on` is a remark. YAML would cut at both. */
const withoutComment = (text: string): string => text.replace(/(?:^|\s)#(?:\s.*)?$/, '').trim();

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
