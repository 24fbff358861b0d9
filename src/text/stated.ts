import { parseDuration } from './duration.ts';
import { fold } from './fold.ts';

/** What people call the time they have, at the start of a line, in small letters. */
const names =
	/^(?:(?:total |speaking |talk |target |planned )?(?:time|duration|length)|time limit|slot|(?:gesamt|sprech|rede)?(?:dauer|zeit|redezeit)|insgesamt|durée(?: totale)?|temps(?: total)?|duraci[oó]n(?: total)?|tiempo(?: total)?|dura[çc][aã]o(?: total)?|tempo(?: total[e]?)?|durata(?: totale)?|duur|spreektijd|тайминг|регламент|время|długość|czas|trajanje|süre|toplam süre|(?:tổng )?thời (?:gian|lượng)|เวลา|总时长|时长|时间|限时|用时|持ち時間|発表時間|所要時間|時間|총|총 시간|발표 시간|مدت|زمان|المدة|زمن|משך|זמן|समय|अवधि)(?![\p{L}\p{M}])\s?(?:objetivo|objectif|goal|limit)?/iu;
const length =
	/(?<![\d:.,])(?:\d{1,3}\s?[-–]\s?)?(\d{1,3}(?:[.,]\d{1,2})?\s?(?:\p{L}[\p{L}\p{M}]{0,8}\.?|["″”'′’])(?:\s?\d{1,2}\s?(?:[\p{L}\p{M}]{1,9}\.?|["″”'′’]))?)/u;

/** The name must open the line; between it and the length stand only a few words, and nothing that is itself a figure. */
const between = /^[\s:：=*_–—-]*(?:[~≈<≤]|[\p{L}.]{1,10}\s){0,3}[~≈<≤]?(?:\d{1,3}\s?[-–]\s?)?$/u;

/**
 * Seconds a line says the whole is to take, as people write it above a talk: `Duration: 15 minutes`, `Total time: about 3 minutes`,
 * `Durée totale : 5 min.`, `Тайминг: 30 минут`, `限时8分钟`. The longer of two counts. Nothing for any
 * other line.
 */
export function statedDuration(line: string): number | undefined {
	const folded = fold(line.slice(0, 200)).replace(/^[\s*_>#•-]+/, '');
	const name = names.exec(folded);
	if (!name) return undefined;
	const rest = folded.slice(name[0].length);
	const found = length.exec(rest);
	if (!found || !between.test(rest.slice(0, found.index))) return undefined;
	return parseDuration(found[1] ?? '');
}
