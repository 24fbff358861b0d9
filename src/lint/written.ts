import type { Kind } from '../model/reading.ts';

/** Kinds of lines whose words somebody wrote for the talk, the speaker's own remarks among them; no header, no rule, no stray mark. */
export const written: Readonly<Record<Kind, boolean>> = {
	frontmatter: false,
	noise: false,
	title: true,
	section: true,
	cue: true,
	speech: true,
	point: true,
	aside: true,
};
