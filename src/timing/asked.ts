import type { Beat, Section } from '../model/talk.ts';
import { plain, runsOf } from '../model/words.ts';
import { fold } from '../text/fold.ts';

/** What stands before a question that somebody else asks: `Q:`, `Q2.`, `Frage:`, in brackets or not. */
const questionMark =
	/^[\s[(*_]*(?:q\d{0,3}|question|frage|pregunta|pergunta|domanda|vraag|вопрос|pytanie|hỏi|soru|سؤال|پرسش|س|שאלה|प्रश्न|ถาม|问|問|问题|質問|질문)\s?\d{0,3}[\])*_]*\s?[:.)]/iu;
const answerMark =
	/^[\s[(*_]*(?:a\d{0,3}|answer|antwort|réponse|respuesta|resposta|risposta|antwoord|ответ|odpowiedź|đáp|cevap|جواب|پاسخ|ج|תשובה|उत्तर|ตอบ|答|回答|답|답변)[\])*_]*\s?[:.)]?$/iu;

/** Whether a beat or a title is a question the speaker hears rather than says, by its marker, its speaker or its first words. */
export function isAsked(node: Beat | Section): boolean {
	const name = node.type === 'speech' ? node.speaker : undefined;
	const marker = node.type === 'section' ? '' : node.marker;
	const first = name === undefined ? marker || plain(runsOf(node).slice(0, 2)) : `${name}:`;
	return questionMark.test(fold(first.slice(0, 30)));
}

/** The words of a title that is a question, without its mark. */
export const questionIn = (label: string): string => label.replace(questionMark, '');

/** The speaker a beat names; nothing for none, and for answers, which are the speaker's own. */
export function namedBy(beat: Beat): string | undefined {
	const name = beat.type === 'speech' ? beat.speaker : undefined;
	return name === undefined || answerMark.test(name) || isAsked(beat) ? undefined : name;
}
