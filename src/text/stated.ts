import { headingBudget } from './budget.ts';
import { parseDuration } from './duration.ts';
import { fold } from './fold.ts';

/** What people call the time they have, at the start of a line, in small letters. */
const names =
	/^(?:(?:(?:total|speaking|talk|target|planned|suggested|recommended|estimated|expected|maximum) )?(?:time|duration|length)|time limit|slot|(?:gesamt|sprech|rede)?(?:dauer|zeit|redezeit)|insgesamt|durée(?: totale)?|temps(?: total)?|duraci[oó]n(?: total)?|tiempo(?: total)?|dura[çc][aã]o(?: total)?|tempo(?: total[e]?)?|durata(?: totale)?|duur|spreektijd|тайминг|регламент|время|długość|czas|trajanje|süre|toplam süre|(?:tổng )?thời (?:gian|lượng)|เวลา|总时长|时长|时间|限时|用时|持ち時間|発表時間|所要時間|時間|총|총 시간|발표 시간|مدت|زمان|المدة|زمن|משך|זמן|समय|अवधि)(?![\p{L}\p{M}])\s?(?:objetivo|objectif|goal|limit)?/iu;

/** The first of two lengths: `10-12`, `10 bis 12`, `۱۰ تا ۱۲`. The second counts. */
const upTo = String.raw`(?:\d{1,3}\s?(?:-|–|—|~|〜|to|or|bis|oder|à|ou|a|o|do|lub|tot|до|или|تا|إلى|עד|đến|至|到)\s?)?`;
const length = (): RegExp =>
	new RegExp(
		String.raw`(?<![\d:.,])${upTo}(\d{1,3}(?:[.,]\d{1,2})?\s?(?:\p{L}[\p{L}\p{M}]{0,8}\.?|["″”'′’])(?:\s?\d{1,2}\s?(?:[\p{L}\p{M}]{1,9}\.?|["″”'′’]))?)`,
		'u',
	);

/** The name must open the line; between it and the length stand only a few words, and nothing that is itself a figure. */
const between = (): RegExp => /^[\s:：=*_–—-]*(?:[~≈<≤]|\(?[\p{L}\p{M}.]{1,12}\)?[\s:：*_]{1,4}){0,3}[~≈<≤]?$/u;

/** What may stand before the name: a bullet, a tick, emphasis. */
const dress = /^(?:[\s*_>#•✓√☐-]|\p{Extended_Pictographic}|\u{fe0f})+/u;

/**
 * Seconds a line says the whole is to take, as people write it above a talk: `Duration: 15 minutes`, `Total time: about 3 minutes`,
 * `Durée totale : 5 min.`, `Тайминг: 30 минут`, `限时8分钟`. The longer of two counts. Nothing for any
 * other line.
 */
export function statedDuration(line: string): number | undefined {
	const folded = fold(line.slice(0, 200)).replace(dress, '');
	const name = names.exec(folded);
	if (!name) return undefined;
	const rest = folded.slice(name[0].length);
	const found = length().exec(rest);
	if (!found || !between().test(rest.slice(0, found.index))) return undefined;
	return parseDuration(found[1] ?? '');
}

const opening = (): RegExp =>
	new RegExp(
		String.raw`^[^\p{L}\p{N}]*${upTo}(\d{1,3})(?:\s|\s?-\s?)?(?:(?:minutes?|min|minuten|minutos?|minut[oi]|мин\p{L}{0,4}|dakika\p{L}{0,3}|phút|دقیقه|دقيقة|דקות|मिनट)(?!\p{L})\.?|分钟|分鐘|分間?|분|นาที)(.*)$`,
		'iu',
	);

/** A number before a unit of time: a look, since the expression above takes longer to prepare than a section to read. */
const minutes = /(?<![a-z\d])\d{1,3}[\s-]{0,3}(?:m|м|d|ph|د|ד|म|分|นา)/i;

/** What a title calls the talk itself, or how long it may be at most. */
const itself = (): RegExp =>
	/(?<![\p{L}])(?:or less|or under|max(?:imum)?|talk|speech|pitch|presentation|script|notes|demo|toast|sermon|lightning|rede|vortrag|ansprache|präsentation|discours|exposé|présentation|discurso|charla|presentación|guion|apresentação|fala|roteiro|discorso|presentazione|intervento|доклад|речь|выступление|презентация|wystąpienie|prezentacja|govor|konuşma|sunum)(?!\p{L})|演讲|讲稿|发言|発表|スピーチ|原稿|발표|대본|ارائه|سخنرانی|كلمة|خطاب|הרצאה|נאום|भाषण|bài nói|thuyết trình|นำเสนอ/iu;

/**
 * Seconds a title says the talk is to take: behind it, as in a heading, or before it where the title names the talk itself:
 * `Boats (5 min)`, `5-minute pitch`, `3 minutes or less`. `Ten minutes that changed the harbour` says nothing of that.
 */
export function titleDuration(title: string): number | undefined {
	const behind = headingBudget(title)?.seconds;
	if (behind !== undefined) return behind;
	const folded = fold(title.slice(0, 200));
	const before = minutes.test(folded) ? opening().exec(folded) : null;
	return before && itself().test(before[2] ?? '') ? Number(before[1]) * 60 || undefined : undefined;
}

const fields = /\s[·|•—–]\s/u;
const labelled = /^[*_\s]*\p{L}[^:：()（）]{0,30}[:：][^()（）]*[(（][^()（）]{1,40}[)）][*_\s.]*$/u;

/**
 * Seconds a line below the title gives among other facts of the talk: `Ana Ruiz · Lisbon 2026 · ~5 min`, `Format: a walk round
 * the harbour (about 10 minutes)`. Whoever asks has seen that it is the only such line: an agenda has several.
 */
export function lineDuration(line: string): number | undefined {
	const bare = line
		.slice(0, 200)
		.replace(/[*_`]+/g, '')
		.trim();
	if (!fields.test(bare) && !labelled.test(bare)) return undefined;
	const found = headingBudget(bare);
	return found && found.start === undefined && found.seconds >= 60 ? found.seconds : undefined;
}
