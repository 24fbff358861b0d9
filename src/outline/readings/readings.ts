import { aboutListeners } from './about-listeners.ts';
import { afterDirection } from './after-a-direction.ts';
import { answer } from './answer.ts';
import { arrow } from './arrow.ts';
import { beforeQuote } from './before-a-quote.ts';
import { beforeGreeting } from './before-greeting.ts';
import { blockOrders } from './block-orders.ts';
import { blockQuoted } from './block-quoted.ts';
import { boldPrompt } from './bold-prompt.ts';
import { bracketedName } from './bracketed-name.ts';
import { bulletPrompt } from './bullet-prompt.ts';
import { bulletedOrder } from './bulleted-order.ts';
import { callout } from './callout.ts';
import { chat } from './chat-wrapper.ts';
import { checkbox } from './checkbox.ts';
import { code } from './code.ts';
import { privateComment } from './comment.ts';
import { commentRemark } from './comment-remark.ts';
import { condition } from './condition.ts';
import { directed } from './direction.ts';
import { fragment } from './fragment.ts';
import { bracketed } from './in-brackets.ts';
import { jotted } from './jotted.ts';
import { labelLine } from './label.ts';
import { labelledRemark } from './labelled-remark.ts';
import { lengthOfText } from './length.ts';
import { link } from './link.ts';
import { listed } from './listed.ts';
import { listedOrders } from './listed-orders.ts';
import { sentences } from './listed-sentences.ts';
import { looseQuote } from './loose-quote.ts';
import { namedSpeaker } from './named-speaker.ts';
import { noteLabel } from './note-label.ts';
import { noise } from './nothing-to-read.ts';
import { order } from './order.ts';
import { outsideQuotes } from './outside-quotes.ts';
import { owner } from './owns-items.ts';
import { plan } from './plan.ts';
import { preface } from './preface.ts';
import { privateSection } from './private-section.ts';
import { prose } from './prose.ts';
import { question } from './question-to-come.ts';
import { quoted } from './quoted.ts';
import { quotedLabel } from './quoted-label.ts';
import type { LineReading } from './reading.ts';
import { remark } from './remark.ts';
import { repeated } from './repeated.ts';
import { shortPrompt } from './short-prompt.ts';
import { shouted } from './shouted.ts';
import { signature } from './signature.ts';
import { slanted } from './slanted.ts';
import { slideNote } from './slide-note.ts';
import { speaker } from './speaker.ts';
import { commented } from './speaker-comment.ts';
import { staged } from './stage-sign.ts';
import { tableRow } from './table.ts';
import { tagged } from './tagged.ts';
import { ticked } from './ticked.ts';
import { toSpeakOf } from './to-speak-of.ts';
import { topRemark } from './top-remark.ts';
import { transcript } from './transcript.ts';
import { noteBody } from './under-a-note.ts';
import { whenAndWhere } from './when-and-where.ts';

/** All readings of single lines; the first that says yes decides. What must not leak comes before what is said. */
export const lineReadings: readonly LineReading[] = [
	...[
		noise,
		transcript,
		callout,
		privateComment,
		commentRemark,
		privateSection,
		ticked,
		code,
		checkbox,
		chat,
		preface,
		beforeGreeting,
		topRemark,
		signature,
		link,
		lengthOfText,
	],
	...[
		noteLabel,
		noteBody,
		slideNote,
		plan,
		tableRow,
		bracketed,
		bracketedName,
		afterDirection,
		tagged,
		repeated,
		question,
		quotedLabel,
		namedSpeaker,
		quoted,
		answer,
		condition,
	],
	...[
		blockOrders,
		speaker,
		beforeQuote,
		outsideQuotes,
		aboutListeners,
		toSpeakOf,
		directed,
		order,
		listedOrders,
		staged,
		arrow,
		shouted,
		whenAndWhere,
		looseQuote,
		slanted,
		bulletedOrder,
		remark,
		labelledRemark,
		jotted,
		labelLine,
		commented,
		blockQuoted,
		owner,
		boldPrompt,
		bulletPrompt,
	],
	...[shortPrompt, sentences, listed, prose, fragment],
];
