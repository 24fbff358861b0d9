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
	/** YAML's own idea of it. */
	readonly value: unknown;
}

/** Looks a key up, at the margin or under `parent`. Nothing when the key is not there or has no value. */
export type Lookup = (key: string, parent?: string) => Given | undefined;

/** Values from the lines as written and from YAML together; from the lines alone where YAML could not read the header. */
export function lookup(entries: readonly Entry[], yaml: Yaml): Lookup {
	const top = 'data' in yaml ? yaml.data : undefined;
	return (key, parent) => {
		const entry = entries.find((entry) => entry.key === key && entry.parent === parent);
		const map = parent === undefined ? top : mapOf(top?.get(parent));
		const value = map?.get(key);
		if ((!entry && value === undefined) || isNothing(entry, value, map !== undefined)) return undefined;
		const text = textOf(entry, value, map !== undefined);
		const list = listOf(entry, value);
		return { ...(entry && { entry }), ...(text !== undefined && { text }), ...(list && { list }), value };
	};
}

const isNothing = (entry: Entry | undefined, value: unknown, read: boolean): boolean =>
	read && value !== undefined
		? value === null
		: !entry || (/^(?:|~|null)$/i.test(withoutComment(entry.value)) && !entry.items.length && !entry.continued);

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
	return flow === undefined ? [] : flow.split(',').map((item) => unquoted(item.trim()));
}

/** `#3` belongs to the words, ` # and so on` is a remark. YAML would cut at both. */
const withoutComment = (text: string): string => text.replace(/(?:^|\s)#(?:\s.*)?$/, '').trim();

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
