import {
	beforeGreeting,
	bracketed,
	callout,
	chat,
	commentRemark,
	checkbox,
	directed,
	link,
	noteBody,
	noteLabel,
	outsideQuotes,
	preface,
	privateComment,
	privateSection,
	remark,
	repeated,
	signature,
	tableRow,
	topRemark,
} from './aside.ts';
import { beforeQuote, boldPrompt, bulletPrompt, condition, labelLine, owner, question, quotedLabel, shortPrompt, speaker } from './cue.ts';
import { noise } from './noise.ts';
import type { LineReading } from './reading.ts';
import { answer, blockQuoted, code, commented, fragment, listed, namedSpeaker, prose, quoted, sentences } from './said.ts';

/** All readings of single lines; the first that says yes decides. What must not leak comes before what is said. */
export const lineReadings: readonly LineReading[] = [
	...[noise, callout, privateComment, commentRemark, privateSection, code, checkbox, chat, preface, beforeGreeting, topRemark, signature, link],
	...[noteLabel, noteBody, tableRow, bracketed, repeated, question, quotedLabel, namedSpeaker, quoted, answer, condition],
	...[speaker, beforeQuote, outsideQuotes, directed, remark, labelLine, commented, blockQuoted, owner, boldPrompt, bulletPrompt],
	...[shortPrompt, sentences, listed, prose, fragment],
];
