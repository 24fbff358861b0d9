import type { HandoutWishes, ScriptWishes } from '../render/renderer.ts';
import { type Value, values } from '../text/values.ts';
import { yes } from './deck.ts';

/** More pages than this are no handout. */
const mostPages = 20;

const pages: Value<NonNullable<HandoutWishes['pages']>> = {
	read: (text) => {
		const count = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
		return count >= 1 && count <= mostPages ? count : undefined;
	},
	accepted: ['1', '2', `a number up to ${mostPages}`],
};

const sizes = ['normal', 'large'] as const;

const size: Value<NonNullable<ScriptWishes['size']>> = {
	read: (text) => sizes.find((size) => size === text.trim().toLowerCase()),
	accepted: sizes,
};

/** Whether what a theme is called is the name of a file. */
export const isThemeFile = (name: string): boolean => /\.(?:json|ya?ml)$/i.test(name);

/** A theme of the house by its name, or the file of one's own, which ends like a file of data. */
const theme: Value<string> = {
	read: (text) => values.theme.read(text) ?? (isThemeFile(text.trim()) ? text.trim() : undefined),
	accepted: [...values.theme.accepted, 'a file such as mine.json'],
};

/** Settings of handout and script, and of how all paper looks. */
export const paperValues = { pages, crib: yes, size, lineNumbers: yes, theme } as const;
