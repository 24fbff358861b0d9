import {
	bracketed,
	chat,
	checkbox,
	directed,
	link,
	noteLabel,
	outsideQuotes,
	preface,
	privateComment,
	privateSection,
	repeated,
	tableRow,
} from './aside.ts';
import { beforeQuote, boldPrompt, labelLine, owner, speaker } from './cue.ts';
import { noise } from './noise.ts';
import type { LineReading } from './reading.ts';
import { blockQuoted, code, commented, fragment, listed, prose, quoted, sentences } from './said.ts';

/** All readings of single lines; the first that says yes decides. What must not leak comes before what is said. */
export const lineReadings: readonly LineReading[] = [
	...[noise, privateComment, privateSection, checkbox, chat, preface, link, noteLabel, tableRow, bracketed, repeated],
	...[
		quoted,
		speaker,
		beforeQuote,
		labelLine,
		commented,
		blockQuoted,
		code,
		outsideQuotes,
		directed,
		owner,
		boldPrompt,
	],
	...[sentences, listed, prose, fragment],
];
