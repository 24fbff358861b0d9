import type { LintConfig } from '../lint/config.ts';
import { type PresetName, presets } from '../lint/presets.ts';
import { Refusal } from '../model/refusal.ts';
import { nearest } from '../text/nearest.ts';
import { acceptedBy, type Configured, configurable } from './settings.ts';

/** What a configuration file says, checked but for the rules themselves. */
export interface Project {
	/** What it starts from, the weakest first: presets by name, other files by path. */
	readonly extends: readonly (PresetName | FilePath)[];
	readonly lint: LintConfig;
	/** Settings under the names of their flags, checked. */
	readonly settings: Configured;
}

/** A file another one extends, as written there. */
interface FilePath {
	readonly path: string;
}

/** What may stand in a configuration, and an example of each. `$schema` is for editors. */
const keys = {
	$schema: '"$schema": "…"',
	extends: '"extends": "recommended"',
	lint: '"lint": { "long-section": "error" }',
} as const;

/** Checks the data of a configuration file. `source` is the file, for the one sentence of a Refusal. */
export function projectOf(data: unknown, source: string): Project {
	if (!isRecord(data)) throw new Refusal(`${source} is no configuration: write an object such as { ${keys.lint} }.`);
	for (const key of Object.keys(data))
		if (!Object.hasOwn(keys, key) && !isConfigurable(key)) {
			const near = nearest(key, [...Object.keys(keys), ...configurable]);
			const remedy = near ? `did you mean ${near}? Write` : 'write';
			throw new Refusal(`${source} has a key “${key}” that nobody reads: ${remedy} ${example(near ?? 'lint')}.`);
		}
	const lint = own(data, 'lint') ?? {};
	if (!isRecord(lint)) throw new Refusal(`${source} gives lint no rules: write ${keys.lint}.`);
	const given = own(data, 'extends') ?? [];
	return {
		extends: (Array.isArray(given) ? given : [given]).map((name: unknown) => base(name, source)),
		lint,
		settings: settingsIn(data, source),
	};
}

const isConfigurable = (key: string): key is (typeof configurable)[number] =>
	(configurable as readonly string[]).includes(key);

/** What to write for a key. */
const example = (key: string): string =>
	isConfigurable(key) ? `"${key}": ${JSON.stringify(acceptedBy(key, '')?.[0] ?? '')}` : keys[key as keyof typeof keys];

/** The settings among the keys of a file, as text. */
function settingsIn(data: Readonly<Record<string, unknown>>, source: string): Configured {
	const given = configurable.flatMap((key) => {
		const value = own(data, key);
		if (value === undefined) return [];
		const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
		const accepted = acceptedBy(key, text);
		if (!accepted) return [[key, text] as const];
		throw new Refusal(
			`${source}: ${key} is ${JSON.stringify(value)}: give it ${accepted.join(', ')}, as in ${example(key)}.`,
		);
	});
	return Object.fromEntries(given);
}

/** A preset's name, or a path, which begins with a dot or a slash or ends like a file of data. */
function base(name: unknown, source: string): PresetName | FilePath {
	const names = Object.keys(presets) as PresetName[];
	if (typeof name !== 'string') throw new Refusal(`${source} extends something without a name: write ${keys.extends}.`);
	const preset = names.find((one) => one === name);
	if (preset) return preset;
	if (/^\.{0,2}[/\\]|\.(?:json|ya?ml)$/.test(name)) return { path: name };
	const near = nearest(name, names);
	const remedy = near ? `did you mean ${near}?` : `there are ${names.join(', ')}, and files such as ./house.json.`;
	throw new Refusal(`${source} extends “${name}”, which is no preset: ${remedy}`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: object, key: string): unknown =>
	Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
