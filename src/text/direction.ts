import { parseDuration } from './duration.ts';

/** What a direction takes of the clock: the speaker's silence, or the time of others who speak. Seconds. */
export interface Direction {
	readonly silence: number;
	readonly others: number;
}

type Named = readonly (readonly [RegExp, number])[];

/** Seconds of a silence by its name, as speakers write it between brackets. A bare `(pause)` is two breaths. */
const silences: Named = [
	[/^(?:long pause|lange pause|pausa (?:larga|longa|lunga)|longue pause|длинная пауза)/u, 4],
	[/^(?:short pause|kurze pause|pausa (?:corta|curta|breve)|courte pause|короткая пауза|beat)/u, 1],
	[
		/^(?:pause|pausa|paus|pauza|пауза|сделать паузу|間|ポーズ|停顿|停頓|휴지|잠시 멈춤|مکث|وقفة|הפסקה|หยุด|tạm dừng|es ver|duraksa|ठहरें)/u,
		2,
	],
	[
		/^(?:wait|silence|warten|stille|attendre|silence|espera|esperar|aspetta|wacht|stilte|подождать|ждать)(?=[ ,:]|$)/u,
		2,
	],
];

/** Others who are heard. Without a length of time they take none: nobody knows how long they will speak. */
const others: Named = [
	[
		/^(?:they|audience|listeners|the room|everyone|discussion|discuss|answers?|questions?|q ?& ?a|vote|show of hands|exercise|video|film|clip|song|music|demo)(?=[ ,:]|$)/u,
		0,
	],
	[/^(?:sie antworten|antworten?|publikum|diskussion|aussprache|fragen|abstimmung|übung|lied|musik)(?=[ ,:]|$)/u, 0],
	[/^(?:ils|elles|réponses?|public|discussion|questions?|débat|vote|exercice|vidéo|musique)(?=[ ,:]|$)/u, 0],
	[
		/^(?:ellos|respuestas?|respondem?|público|discusi[oó]n|discuss[aã]o|preguntas?|perguntas?|debate|votaci[oó]n|ejercicio|v[ií]deo|m[uú]sica)(?=[ ,:]|$)/u,
		0,
	],
	[
		/^(?:rispost[ae]|pubblico|discussione|domande|voto|esercizio|musica|antwoord(?:en)?|publiek|discussie|vragen|stemming|oefening|muziek)(?=[ ,:]|$)/u,
		0,
	],
	[
		/^(?:ответы?|зал|обсуждение|вопросы|голосование|видео|музыка|odpowiedzi?|dyskusja|pytania|głosowanie|wideo)(?=[ ,:]|$)/u,
		0,
	],
	[/^(?:回答|讨论|討論|提问|提問|质疑|质问|質問|議論|質疑応答|視频|视频|動画|音乐|답변|질문|토론|영상)/u, 0],
];

const bounds = /^[\s([{（【［*_]+|[\s)\]}）】］*_.…]+$/gu;
const lengthFirst = /^(\d[\d.,:]*\s?[\p{L}"″'’]{0,8}\.?)[\s-]+(\p{L}.*)$/u;
const lengthWithin = /(?<![\d.,:]|\bat )\d[\d.,:]*(?:\s?[-–]\s?\d[\d.,:]*)?(?:\s?[\p{L}"″'’]{1,8})?/u;
/** What follows the name of a silence and makes it another thing's: *pause the video*. */
const another = /^(?:the|it|das|den|la|le|el|il|o|a|het|de)\b/u;
/** A direction is a few words; a paragraph in brackets is not one. */
const longest = 60;

/**
 * What a direction asks for: `(pause)`, `[Pause 5s]`, `(pause: 0:05)`, `(3 s pause)`, `(pause for effect)`, `(beat)`, `(wait 5-7 seconds)`
 * are silence; `(they answer 2m)`, `(discussion: 5 min)`, `[video 0:45]` are the time of others. A number without a unit is
 * seconds. Nothing for any other direction, `(pause the video)` and `(click)` among them.
 */
export function directionTime(direction: string): Direction {
	const bare = direction
		.slice(0, longest * 2)
		.replace(bounds, '')
		.toLowerCase()
		.replace(/\s+/g, ' ');
	if (bare.length > longest) return { silence: 0, others: 0 };
	const first = /^\d/.test(bare) ? lengthFirst.exec(bare) : null;
	const words = first?.[2] ?? bare;
	const length = () => seconds(first?.[1] ?? lengthWithin.exec(bare)?.[0]);
	const silent = find(silences, words);
	if (silent) {
		const rest = words.slice(silent.length).replace(/^[\s:,=–—-]+/u, '');
		const given = length();
		const meant = given === undefined ? rest === '' || rest.startsWith('for ') : !another.test(rest);
		return { silence: meant ? (given ?? silent.seconds) : 0, others: 0 };
	}
	return { silence: 0, others: find(others, words) ? (length() ?? 0) : 0 };
}

function find(names: Named, words: string): { readonly length: number; readonly seconds: number } | undefined {
	for (const [pattern, seconds] of names) {
		const found = pattern.exec(words);
		// A name in letters ends with a word; one in characters may be followed by anything.
		const goesOn = found && /[a-zа-я]$/u.test(found[0]) && /^\p{L}/u.test(words.slice(found[0].length));
		if (found && !goesOn) return { length: found[0].length, seconds };
	}
	return undefined;
}

/** Seconds of a length; the longer of two (`5-7 seconds`). */
function seconds(length: string | undefined): number | undefined {
	const plain = length?.replace(/^.*\d\s?[-–]\s?(?=\d)/u, '').replace(/[.,:]+$/, '');
	return plain === undefined ? undefined : parseDuration(/^\d+(?:\.\d+)?$/u.test(plain) ? `${plain}s` : plain);
}
