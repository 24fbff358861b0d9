import type { Talk } from '../../src/model/talk.ts';
import { blocksOf } from '../../src/note/blocks.ts';
import type { Note } from '../../src/note/note.ts';
import { noteLines } from '../../src/note/note.ts';
import { outline } from '../../src/outline/outline.ts';

/** A note without frontmatter, made of its text alone. */
export const noteOf = (text: string, headerLines = 0): Note => ({
	...{ name: 'note.md', text, header: { private: [] }, findings: [] },
	lines: noteLines(text, headerLines, blocksOf),
});

export const talkOf = (text: string): Talk => outline(noteOf(text));
