/** What YAML makes of a header: its keys in lower case, or what is wrong with it. */
export type Yaml =
	| { readonly data: ReadonlyMap<string, unknown> }
	/** `line` counts from 0 in the header; nothing when the fault has no place. */
	| { readonly problem: string; readonly line?: number };

const refuseCode = () => {
	throw new Error('a header is never run');
};

/**
 * Parses the lines between the fences with gray-matter. It gets its own two fences and nothing behind them, so it can neither
 * pick another language nor swallow text; every engine but YAML is refused; and it always gets options, for without them it
 * answers from a shared cache. Never throws. The values may be shared, cyclic or enormous when written out: only look at them.
 */
export async function parseYaml(yaml: string): Promise<Yaml> {
	const { default: matter } = await import('gray-matter');
	try {
		const { data } = matter(`---\n${yaml}\n---\n`, {
			language: 'yaml',
			engines: { javascript: refuseCode, coffee: refuseCode, json: refuseCode },
		});
		const mapping = mapOf(data);
		return mapping ? { data: mapping } : { problem: 'it is no list of keys' };
	} catch (error) {
		const { reason, mark } = error as { reason?: unknown; mark?: { line?: unknown } };
		// gray-matter hands on the line feed behind its opening fence, so line 1 of a complaint is our line 0.
		const line = typeof mark?.line === 'number' ? Math.max(0, mark.line - 1) : undefined;
		return {
			problem: typeof reason === 'string' ? reason : 'it cannot be read',
			...(line !== undefined && { line }),
		};
	}
}

/** A mapping's own keys in lower case; nothing when the value is no mapping. The first of two spellings of a key counts. */
export function mapOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) return undefined;
	const map = new Map<string, unknown>();
	for (const [key, inner] of Object.entries(value)) if (!map.has(key.toLowerCase())) map.set(key.toLowerCase(), inner);
	return map;
}

/** Plain data to hand on: scalars, lists and mappings to a depth and number that settings need; anything else is left out. */
export function plainCopy(value: unknown, depth = 4): unknown {
	if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
	if (depth === 0) return undefined;
	if (Array.isArray(value)) return value.slice(0, mostParts).map((part) => plainCopy(part, depth - 1));
	const map = mapOf(value);
	if (!map) return undefined;
	const parts = [...map].filter(([key]) => key !== '__proto__').slice(0, mostParts);
	return Object.fromEntries(parts.map(([key, part]) => [key, plainCopy(part, depth - 1)]));
}

const mostParts = 50;
