/** One `key: value` of a header as it is written, before YAML has made something else of it. */
export interface Entry {
	/** Lower case, without quotes. */
	readonly key: string;
	/** Key of the entry above that it is indented under, if any. */
	readonly parent?: string;
	/** What stands behind the colon on the same line, as written. */
	readonly value: string;
	/** The `- item` lines below it, as written. */
	readonly items: readonly string[];
	/** Other indented lines below it: its value does not end with its line. */
	readonly continued: boolean;
	/** One of those lines holds no key. */
	readonly worded: boolean;
	/** Offsets in the header of the key and of the end of its line. */
	readonly start: number;
	readonly end: number;
}

/** The entries of a header, and whether every line of it belongs to one: only then is it a mapping. */
export interface Entries {
	readonly entries: readonly Entry[];
	readonly whole: boolean;
	/** Nothing but blank lines. */
	readonly blank: boolean;
}

const keyed =
	/^([ \t]*)(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([^\s#\-[\]{},&*!|>'"%@`?:][^:\n]{0,60}?))[ \t]*:(?:[ \t]+(.*))?$/;
const item = /^[ \t]*-(?:[ \t]+(.*))?$/;

/**
 * Reads a header line by line, without YAML's ideas about what `6:40`, `no` or `2024-01-02` are. Two levels of keys are told
 * apart, those at the margin and those indented under one of them; what is deeper is left to YAML.
 */
export function readEntries(yaml: string): Entries {
	const entries: (Entry & { items: string[]; continued: boolean; worded: boolean })[] = [];
	let whole = true;
	let blank = true;
	let offset = 0;
	let indent = 0;
	for (const raw of yaml.split('\n')) {
		const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
		const start = offset;
		offset += raw.length + 1;
		if (line.trim() === '') continue;
		blank = false;
		const last = entries.at(-1);
		const child = /^[ \t]/.test(line);
		const found = keyed.exec(line);
		const listed = item.exec(line);
		if (listed && last) last.items.push(listed[1] ?? '');
		else if (/^[ \t]*#/.test(line)) continue;
		else if (found && (!child || isChild(entries, found[1] ?? '', indent))) {
			const parent = child ? (last?.parent ?? last?.key) : undefined;
			if (child) indent = (found[1] ?? '').length;
			const key = (found[2] ?? found[3] ?? found[4] ?? '').trim().toLowerCase();
			const value = (found[5] ?? '').trim();
			const shared = {
				items: [],
				continued: false,
				worded: false,
				start: start + (found[1] ?? '').length,
				end: start + line.trimEnd().length,
			};
			entries.push({ ...shared, key, value, ...(parent !== undefined && { parent }) });
			if (!child) for (const inner of flowPairs(value)) entries.push({ ...shared, ...inner, items: [], parent: key });
		} else if ((child || /^[\]}]/.test(line)) && last) {
			last.continued = true;
			last.worded ||= !found;
		} else whole = false;
	}
	return { entries, whole: whole && entries.length > 0, blank };
}

/** The pairs of `{key: value, key: value}` on one line, as long as none of them holds brackets, braces or quotes itself. */
function flowPairs(value: string): readonly { readonly key: string; readonly value: string }[] {
	const inner = /^\{([^[\]{}"']*)\}$/.exec(value)?.[1];
	if (!inner) return [];
	return inner.split(',').flatMap((pair) => {
		const match = /^\s*([^\s:]+)\s*:(?:\s+(.*))?$/.exec(pair);
		return match ? [{ key: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() }] : [];
	});
}

/** An indented key counts directly under an empty one, or beside another one of the same indent. */
function isChild(entries: readonly Entry[], spaces: string, indent: number): boolean {
	const last = entries.at(-1);
	if (!last) return false;
	return last.parent === undefined ? last.value === '' && !last.continued : spaces.length === indent;
}
