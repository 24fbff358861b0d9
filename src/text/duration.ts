/**
 * Lengths of time in and out, in seconds.
 *
 * Accepted: `90` (minutes when bare is not accepted: a unit or a colon must be there), `6:40`, `1:02:03`, `30m`, `1h30m`,
 * `1 h 30 min`, `45s`, `2 minutes`, `2.5 min`, `20"`, `5'`, `35초`, `3分`, `2 Min.`, `10 минут`.
 */
const units: readonly (readonly [RegExp, number])[] = [
	[
		/^(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|ora|ч|часа?|часов|時間|小时|小時|시간|saat|giờ|घंटे?|घंटा|ชั่วโมง|ساعت|ساعة|שעות|שעה|godzin[ay]?|uur)$/u,
		3600,
	],
	[
		/^(?:m|min|mins|minutes?|mn|minuten?|minutos?|minut[oi]|мин|минут[аы]?|мин|分|分钟|分鐘|분|dk|dak|dakika|นาที|phút|मिनट|minuta|minuty|λεπτά|хвилин[аи]?|menit|minuter|دقیقه|دقيقة|دقائق|דקות|דקה|'|′|’)$/u,
		60,
	],
	[
		/^(?:s|sec|secs|seconds?|sek|sekunden?|secondes?|segundos?|second[oi]|с|сек|секунд[аы]?|秒|秒钟|초|sn|saniye|วินาที|giây|सेकंड|δευτερόλεπτα|detik|sekunder|ثانیه|ثانية|שניות|"|″|”)$/u,
		1,
	],
];

/** Seconds of a length of time written as a person writes it, or nothing when it is not one. */
export function parseDuration(text: string): number | undefined {
	const trimmed = text.trim().toLowerCase().normalize('NFKC');
	const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(trimmed);
	if (clock) {
		const [, a = '', b = '', c] = clock;
		return c === undefined ? Number(a) * 60 + Number(b) : Number(a) * 3600 + Number(b) * 60 + Number(c);
	}
	const part = /\s*(\d+(?:[.,]\d+)?)\s*([\p{L}\p{M}'"′″’”]+)\.?/uy;
	let seconds = 0;
	let end = 0;
	for (let match = part.exec(trimmed); match; match = part.exec(trimmed)) {
		const unit = units.find(([name]) => name.test(match?.[2] ?? ''));
		if (!unit) return undefined;
		seconds += Number((match[1] ?? '').replace(',', '.')) * unit[1];
		end = part.lastIndex;
	}
	return end > 0 && end === trimmed.length ? seconds : undefined;
}

/** `0:50`, `12:05`, `1:02:03`: a clock time or length as it stands on a card. Seconds are rounded. */
export function formatClock(seconds: number): string {
	const whole = Math.max(0, Math.round(seconds));
	const two = (n: number) => String(n).padStart(2, '0');
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor((whole % 3600) / 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** `50 s`, `3 min`, `3 min 10 s`, `1 h 20 min`: a length of time in a sentence. Seconds are rounded. */
export function formatLength(seconds: number): string {
	const whole = Math.max(0, Math.round(seconds));
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor((whole % 3600) / 60);
	const parts = [hours && `${hours} h`, minutes && `${minutes} min`, whole % 60 && `${whole % 60} s`];
	return parts.filter(Boolean).join(' ') || '0 s';
}
