/** Signs that may stand before a number and belong to it. */
const before = String.raw`[~≈<>≤≥±+−-]?\s?(?:\p{Sc}|(?:US|A|C|R|NT|HK)\$|EUR|USD|GBP|CHF|Rs\.?)?\s?`;
/** A number with its own separators: `1,200.5`, `15 000`, `4½`, `14:30`, `24/7`. */
const number = String.raw`\p{Nd}+(?:[.,:'’/\u{202f}\u{a0}]\p{Nd}+| \p{Nd}{3}(?!\p{Nd}))*[¼½¾]?`;
/** Signs and letters that touch a number: `%`, `×`, `k`, `M`, `°C`. */
const sign = String.raw`\s?[%‰٪]|\s?°\s?[CF]?|[×x]|(?:[kKmMB]|bn|mn|pp)(?:\s?\p{Sc})?|\s?\p{Sc}|st|nd|rd|th`;
const touching = String.raw`(?:${sign})?(?![\p{L}\p{Nd}])`;
/** Units written as words, that read as part of the figure. The lists are short on purpose: `3` alone does no harm. */
const units = [
	'h|hr|hrs|hours?|min|mins|minutes?|s|sec|secs|seconds?|days?|weeks?|months?|years?|yrs?',
	'million|billion|thousand|percent|per cent|times|points?|people|km|m|cm|mm|kg|g|t|l|ml|ms|[kKMGTP]B|[kMG]?W|kWh',
	'Stunden?|Std\\.|Minuten?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Prozent|Millionen|Milliarden|Mio\\.|Mrd\\.|Uhr|Euro',
	'heures?|jours?|semaines?|mois|ans?|horas?|días?|semanas?|mes(?:es)?|años?|dias?|anos?|ore|giorni|mesi|anni',
	'час(?:а|ов)?|дн(?:я|ей)|недел(?:я|и|ь)|месяц(?:а|ев)?|год(?:а)?|лет|млн|млрд|тыс\\.',
].join('|');
const amount = number + touching;
const range = String.raw`${before}${amount}(?:\s?(?:[-–—~→]|to|bis|à|al?)\s?${before}${amount})?`;
const unit = String.raw`\s(?:${units})(?![\p{L}\p{Nd}])`;
/** A number in a smaller unit may follow: `7 minutes 40`, `1 h 20 min`. */
const figure = new RegExp(String.raw`^${range}(?:${unit}(?:\s${amount}(?:${unit})?)?)?`, 'u');

/** Looked for first: most lines lead with none, and the expression above takes longer to prepare than a page to set. */
const anyDigit = /\p{Nd}/u;
/** Behind sign, currency and white space, a figure's first digit stands within so many units: `≈ NT$ 5`. */
const furthest = 10;

/**
 * Length of the figure a line leads with, in UTF-16 units, white space behind it not counted: 3 for `75% of launches`,
 * 8 for `40 hours on call`, 0 where no figure leads or nothing follows it. Full-width and Arabic digits count.
 */
export function leadingFigure(text: string): number {
	if (!anyDigit.test(text.slice(0, furthest))) return 0;
	const length = figure.exec(text)?.[0].trimEnd().length ?? 0;
	return /^\s+\S/u.test(text.slice(length)) ? length : 0;
}
