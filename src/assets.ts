import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Speller } from './lint/speller.ts';
import { chooseStandIns, type FontListing, fontconfigFormat, parseFontconfig } from './pdf/standins.ts';
import type { FontSource } from './pdf/wardrobe.ts';
import type { Templates } from './render/renderer.ts';

/** True from `src/` and from `dist/`: both lie beside `templates/`. */
const root = new URL('../templates/', import.meta.url);

/** A file of `templates/`; throws when there is none. */
export const templates: Templates = (path) => readFileSync(new URL(path, root));

/** The house's own faces, and other fonts of this machine, looked for when the first character asks for one. */
export function fontSource(): FontSource {
	let listings: readonly FontListing[] | undefined;
	return {
		face: (name) => templates(`fonts/${name}.ttf`),
		candidates: (character, face, lang) => {
			listings ??= [...packagedFonts(), ...systemFonts()];
			return chooseStandIns(listings, { character, face, lang }, readFileSync);
		},
	};
}

const fontFile = /\.(?:ttf|otf|ttc|otc)$/i;

/** Files below a folder that may be fonts; nothing for a folder that is not there or not ours to read. */
function fontsBelow(folder: string): readonly string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => fontFile.test(name))
			.sort()
			.map((name) => join(folder, name));
	} catch {
		return [];
	}
}

/** `NotoSansThai_400Regular.ttf` as `Noto Sans Thai 400 Regular`. */
const nameOf = (file: string): string =>
	basename(file)
		.replace(fontFile, '')
		.replace(/(\p{Ll}|\d)(?=\p{Lu})|[_-]+/gu, '$1 ');

/** Noto families that were installed beside us as `@expo-google-fonts/noto-…`. */
function packagedFonts(): readonly FontListing[] {
	const found: FontListing[] = [];
	for (let folder = dirname(fileURLToPath(root)); ; folder = dirname(folder)) {
		const scope = join(folder, 'node_modules', '@expo-google-fonts');
		for (const file of fontsBelow(scope)) {
			if (/[\\/]noto-/.test(file) && /400Regular\.ttf|700Bold\.ttf/.test(file)) {
				found.push({ file, index: 0, name: nameOf(file) });
			}
		}
		if (folder === dirname(folder)) return found;
	}
}

/** Where systems without fontconfig keep their fonts. */
const folders = ['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library/Fonts'), 'C:/Windows/Fonts'];

/** Only these are tried where nothing tells what a font covers: opening hundreds would take minutes. */
const likely =
	/noto|arial|pingfang|hiragino|songti|appl|yugoth|meiryo|malgun|msyh|simsun|segui|nirmala|leelaw|kohinoor|thonburi|geeza|dejavu|tahoma/i;

function systemFonts(): readonly FontListing[] {
	try {
		const output = execFileSync('fc-list', ['-f', fontconfigFormat], {
			encoding: 'utf8',
			timeout: 5000,
			maxBuffer: 1 << 28,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return parseFontconfig(output);
	} catch {
		return folders
			.flatMap(fontsBelow)
			.filter((file) => likely.test(basename(file)))
			.map((file) => ({ file, index: 0, name: nameOf(file) }));
	}
}

/**
 * Who knows the words of a language, a BCP 47 tag: Hunspell with all dictionaries of it that were installed beside us, for `en`
 * British and American ones alike, for `en-GB` that one alone where it is there. English ones beside it know the words every language
 * borrows. Nothing where Hunspell or a dictionary of the language is missing.
 */
export async function spellerFor(lang: string): Promise<Speller | undefined> {
	const folders = dictionaryFolders(lang.toLowerCase());
	const hunspell = folders.length > 0 ? await installedHunspell() : undefined;
	if (!hunspell) return undefined;
	const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
	const borrowed = dictionaryFolders('en').filter((folder) => !folders.includes(folder));
	const all = await Promise.all(
		[...folders, ...(/^en\b/i.test(lang) ? [] : borrowed)].map((folder) =>
			hunspell.createHunspellFromStrings(read(folder, 'index.aff'), read(folder, 'index.dic')),
		),
	);
	return {
		knows: (word) => all.some((one) => one.testSpelling(word)),
		near: (word) => all[0]?.getSpellingSuggestions(word) ?? [],
	};
}

async function installedHunspell() {
	try {
		return await import('hunspell-wasm');
	} catch (error) {
		if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
		throw error;
	}
}

/** Folders of `dictionary-en`, `dictionary-en-gb` and so on beside us; only that of the region where a tag names one. */
function dictionaryFolders(tag: string): readonly string[] {
	const [language = ''] = tag.split('-');
	if (!/^[a-z]{2,3}$/.test(language)) return [];
	const name = new RegExp(`^dictionary-${language}(?:-[a-z]+)?$`);
	const found = new Map<string, string>();
	for (let folder = dirname(fileURLToPath(root)); ; folder = dirname(folder)) {
		for (const entry of namesIn(join(folder, 'node_modules')))
			if (name.test(entry) && !found.has(entry)) found.set(entry, join(folder, 'node_modules', entry));
		if (folder === dirname(folder)) break;
	}
	const exact = found.get(`dictionary-${tag}`);
	return exact && tag !== language ? [exact] : [...found.values()].sort();
}

/** Names in a folder; none for one that is not there or not ours to read. */
function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
