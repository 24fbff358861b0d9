import type { SaidLanguage } from './language.ts';
import { type Numerals, numeralsOf } from './numerals.ts';
import { commonSigns, fractions, money, scaleSuffixes } from './signs.ts';

/** A figure of a text with what belongs to it, and how it is said: words with hyphens between their syllables. */
interface SaidFigure {
	/** Index in the text just behind it. */
	readonly end: number;
	readonly words: string;
}

/** Reads the figure that begins at an index of a folded text, or nothing when none does. */
export type FigureReader = (text: string, at: number) => SaidFigure | undefined;

/** Signs that may stand before a figure and are said. */
const before = `${money}#№§~≈<>≤≥±+\\-−`;
const prefix = new RegExp(`(?:(US|R)?([${before}])\\s?)?(?=[\\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\\.\\d)`, 'y');
/** Without one of these within its first characters a figure is no time, date or fraction. */
const special = /[:h./-]/;
/** The letters of most scripts. A class of all of them takes a millisecond to prepare, and again in each expression. */
const letter = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff`;
const clock = /(\d{1,2})(?::|h(?=\d))([0-5]\d)(?::([0-5]\d))?(?!\d|:\d)/y;
const dottedClock = new RegExp(String.raw`(\d{1,2})\.([0-5]\d)(?=\s?(?:Uhr|uur)(?![${letter}]))`, 'y');
const behindClock = new RegExp(String.raw`\s?(?:([ap])(?:\.m\.|m)(?![${letter}])|(?:Uhr|uur|h)(?![${letter}]))`, 'iy');
const yearFirst = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y;
const dayFirst = /(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/y;
const dayAndMonth = /(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/y;
const division = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const grouped = /\d{1,3}(?:[.,'’]\d{3}){1,5}(?!\d)|\d+/y;
const groupedBySpaces = /\d{1,3}(?:[., '’]\d{3}){1,5}(?!\d)|\d+/y;
const decimal = /[.,](\d+)/y;
const scale = new RegExp(
	String.raw`(?:\s?([kKMB])(?=[€$£])|([kKMBm])|\s?(mn|mln|bn|bln|mld|tys|Mio|Mrd|Mds?|млн|млрд|тыс)\.?)(?![${letter}\d])`,
	'y',
);
const unit = new RegExp(`\\s?([%‰${money}]|°[CcFf]?|[${letter}]{1,3}(?:/[hs]|[²³23])?)(?![${letter}\\d])`, 'y');
const englishOrdinal = new RegExp(`(?:st|nd|rd|th)(?![${letter}])`, 'y');
const raised = new RegExp(`[ºª]|(?:er|re|e|ème|eme|nd|nde)(?![${letter}])`, 'y');
const dot = new RegExp(String.raw`\.(?=\s+[${letter}])`, 'y');
const decade = new RegExp(`['’]?s(?![${letter}])`, 'y');
const to = /\s?[-–—−]\s?(?=[$€£¥₹]?\d)/y;

/** Makes the reader of a language's figures. Takes time linear in the length of a figure. */
export function figureReader(language: SaidLanguage): FigureReader {
	const numerals = numeralsOf(language);
	const sign = (name: string): string | undefined => language.signs[name] ?? commonSigns[name];
	return (text, at) => {
		const opening = take(prefix, text, at);
		if (!opening) return undefined;
		const first = opening[2] ?? '';
		const coin = money.includes(first) && first !== '' ? (opening[1] ?? '') + first : '';
		const start = at + opening[0].length;
		const marked = coin === '' && special.test(text.slice(start + 1, start + 5));
		const whole = marked ? (timeAt(text, start) ?? dateAt(text, start) ?? divisionAt(text, start)) : undefined;
		// A hyphen inside a name is no minus: COVID-19.
		const tight = at > 0 && /[\p{L}\p{N})]/u.test(text[at - 1] ?? '');
		const words = [coin === '' && !(tight && /[-−+]/.test(first)) ? (sign(first) ?? '') : ''];
		if (whole) return { end: whole.end, words: joined([...words, whole.words]) };
		let part = amountAt(text, start, coin);
		words.push(part.words);
		for (let dash = take(to, text, part.end); dash; dash = take(to, text, part.end)) {
			const next = part.end + dash[0].length;
			part = amountAt(text, money.includes(text[next] ?? ' ') ? next + 1 : next, coin);
			words.push(sign('to') ?? '', part.words);
		}
		return { end: part.end, words: joined(words) };
	};

	function timeAt(text: string, at: number): SaidFigure | undefined {
		const found = take(clock, text, at) ?? take(dottedClock, text, at);
		if (!found) return undefined;
		const [hour, minute, second] = [Number(found[1]), Number(found[2]), found[3]];
		const end = at + found[0].length;
		const behind = take(behindClock, text, end);
		const half = behind?.[1] ? `${behind[1].toLowerCase()} m` : '';
		const named = half === '' && (language.hourAlways || minute === 0) ? language.hour : '';
		const oh = minute > 0 && minute < 10 ? language.oh : '';
		const past = minute > 0 ? numerals.cardinal(minute) : '';
		const rest = second === undefined ? '' : numerals.cardinal(Number(second));
		const words = [numerals.cardinal(hour), named, oh, past, rest, half];
		return { end: end + (behind?.[0].length ?? 0), words: joined(words) };
	}

	function dateAt(text: string, at: number): SaidFigure | undefined {
		const iso = take(yearFirst, text, at);
		const day = iso ? null : take(dayFirst, text, at);
		const short = iso || day || !language.ordinalDot ? null : take(dayAndMonth, text, at);
		const [d, m, y] = iso ? [iso[3], iso[2], iso[1]] : day ? [day[1], day[3], day[4]] : [short?.[1], short?.[2], ''];
		if (d === undefined || m === undefined) return undefined;
		const end = at + (iso ?? day ?? short ?? [''])[0].length;
		return { end, words: joined([numerals.ordinal(Number(d)), numerals.ordinal(Number(m)), y ? yearOf(y) : '']) };
	}

	function yearOf(digits: string): string {
		return digits.length === 4 ? numerals.year(Number(digits)) : numerals.cardinal(Number(digits));
	}

	function divisionAt(text: string, at: number): SaidFigure | undefined {
		const found = take(division, text, at);
		const [over, under] = [Number(found?.[1]), Number(found?.[2])];
		if (!found || over >= under || under > 10) return undefined;
		return { end: at + found[0].length, words: fraction(over, under, numerals, language) };
	}

	/** A number with its decimals, scale, unit or ending. */
	function amountAt(text: string, at: number, coin: string): SaidFigure {
		const { end: behindNumber, whole, decimals, mixed } = numberAt(text, at);
		let end = behindNumber;
		const eat = (pattern: RegExp): RegExpExecArray | undefined => {
			const found = take(pattern, text, end);
			if (found) end += found[0].length;
			return found ?? undefined;
		};
		const value = Number(whole);
		const tenfold = take(scale, text, end);
		const suffix = tenfold?.[1] ?? tenfold?.[2] ?? tenfold?.[3];
		const power = suffix === undefined ? 0 : suffix === 'm' ? (coin === '' ? 0 : 6) : (scaleSuffixes[suffix] ?? 0);
		if (tenfold && power > 0) end += tenfold[0].length;
		const scaled =
			power > 0
				? numerals
						.cardinal(10 ** power)
						.split(' ')
						.at(-1)
				: undefined;

		if (plainSoFar() && language.oh !== undefined && value % 10 === 0) eat(decade);
		const measure = take(unit, text, end);
		const called = measure && sign((measure[1] ?? '').toLowerCase());
		if (called) end += measure[0].length;
		const coins = coin === '' ? '' : (sign(coin.toLowerCase()) ?? '');
		if (coins && decimals?.length === 2 && !scaled)
			return { end, words: joined([numerals.cardinal(value), coins, numerals.cardinal(Number(decimals))]) };
		const plain = decimals === undefined && !scaled && !mixed && !coins && !called;
		if (plain) {
			const ordinal =
				language.ordinal === '' ? eat(englishOrdinal) : (eat(raised) ?? (short(whole) && eatDot() ? ['.'] : undefined));
			if (ordinal) return { end, words: numerals.ordinal(value) };
		}
		const year =
			plain &&
			(language.years !== 'digits' || text[end] === '年') &&
			end - at <= 6 &&
			/^(?:1[1-9]|20)\d\d$/.test(whole) &&
			!/\D/.test(text.slice(at, at + 4));
		const serial = plain && (/^0\d/.test(whole) || (whole.length > 6 && end - at === whole.length));
		const number = year ? numerals.year(value) : serial ? numerals.digits(whole) : numerals.cardinal(value);
		const small = decimals === undefined ? '' : `${language.point} ${decimalWords(decimals)}`;
		return { end, words: joined([whole === '' ? '' : number, small, mixed, scaled, coins, called ?? '']) };

		function plainSoFar(): boolean {
			return decimals === undefined && !scaled && !mixed && coin === '';
		}

		function eatDot(): boolean {
			return language.ordinalDot === true && eat(dot) !== undefined;
		}
	}

	/** Digits by one another in English and where they are many; as a number elsewhere: *virgule vingt-cinq*. */
	function decimalWords(decimals: string): string {
		return language.mark === '.' || decimals.length > 2 || decimals.startsWith('0')
			? numerals.digits(decimals)
			: numerals.cardinal(Number(decimals));
	}

	function numberAt(text: string, at: number) {
		const pattern = language.spaced ? groupedBySpaces : grouped;
		const found = take(pattern, text, at)?.[0] ?? '';
		let end = at + found.length;
		const groups = found.split(/\D/);
		// One group of three behind the decimal mark is decimals: 3,125 in German, 3.125 in English; 58.000 is nobody's.
		if (groups.length === 2 && found[groups[0]?.length ?? 0] === language.mark && groups[1] !== '000')
			return { end, whole: groups[0] ?? '', decimals: groups[1], mixed: '' };
		const whole = groups.join('');
		const rest = take(decimal, text, end);
		if (rest) end += rest[0].length;
		const character = fractions[text[end] ?? ''];
		if (character === undefined) return { end, whole, decimals: rest?.[1], mixed: '' };
		const share = fraction(...character, numerals, language);
		const and = whole === '' ? '' : (language.signs['&'] ?? commonSigns['&'] ?? '');
		return { end: end + 1, whole, decimals: rest?.[1], mixed: joined([and, share]) };
	}
}

const short = (digits: string): boolean => digits.length <= 2;

const joined = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** *three quarters*, *one eighth*. */
function fraction(over: number, under: number, { cardinal, ordinal }: Numerals, language: SaidLanguage): string {
	const names: Readonly<Record<number, string>> = { 2: language.half, 3: language.third, 4: language.quarter };
	const name = names[under] ?? ordinal(under);
	return over === 1 ? (under === 2 ? name : joined([cardinal(1), name])) : joined([cardinal(over), name]);
}
