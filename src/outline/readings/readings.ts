import {
	bracketed,
	chat,
	checkbox,
	directed,
	link,
	noteBody,
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
import { answer, blockQuoted, code, commented, fragment, listed, namedSpeaker, prose, quoted, sentences } from './said.ts';

/** All readings of single lines; the first that says yes decides. What must not leak comes before what is said. */
export const lineReadings: readonly LineReading[] = [
	...[noise, privateComment, privateSection, code, checkbox, chat, preface, link, noteLabel, noteBody],
	...[tableRow, bracketed, repeated, namedSpeaker, quoted, answer, speaker, beforeQuote],
	...[outsideQuotes, directed, labelLine, commented, blockQuoted, owner, boldPrompt, sentences, listed, prose, fragment],
];
