import type { SaidLanguage } from './language.ts';

/** Says whole numbers from 0 on, in words whose syllables are told apart by hyphens. */
export interface Numerals {
	readonly cardinal: (n: number) => string;
	readonly ordinal: (n: number) => string;
	/** As a year: *nineteen eighty-four*. */
	readonly year: (n: number) => string;
	/** One digit after another. */
	readonly digits: (digits: string) => string;
}

/** The largest number that is said as a whole; longer ones are read digit by digit. */
const largest = 1e12;

/** Words of a table. */
const list = (words: string | undefined): readonly string[] => words?.split(' ') ?? [];

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** Makes the numerals of a language from its table. */
export function numeralsOf(language: SaidLanguage): Numerals {
	const small = list(language.small);
	const tens = list(language.tens);
	const hundreds = list(language.hundreds);
	const scales = list(language.scales);
	const { and = '', bare, hundred, myriad, unitFirst } = language;
	const word = (n: number): string => small[n] ?? '';

	const belowHundred = (n: number): string => {
		if (n < small.length) return word(n);
		const ten = Math.floor(n / 10);
		const unit = n % 10;
		if (tens.length === 0) return join(ten > 1 ? word(ten) : '', word(10), unit > 0 ? word(unit) : '');
		const named = tens[ten - 2] ?? '';
		const name = named.replace('+', '');
		const rest = named.endsWith('+') ? unit + 10 : unit;
		if (rest === 0) return name;
		return unitFirst ? join(word(rest), and, name) : join(name, and, word(rest));
	};
	const counted = (n: number, name: string): string => join(n > 1 || !bare ? belowThousand(n) : '', name);
	const belowThousand = (n: number): string => {
		if (n < 100) return belowHundred(n);
		const count = Math.floor(n / 100);
		const rest = n % 100;
		return join(hundreds[count - 1] ?? counted(count, hundred), rest > 0 ? belowHundred(rest) : '');
	};
	const belowMyriad = (n: number): string => {
		if (n < 1000 || myriad === undefined) return belowThousand(n);
		const rest = n % 1000;
		return join(counted(Math.floor(n / 1000), myriad), rest > 0 ? belowThousand(rest) : '');
	};
	const base = myriad === undefined ? 1000 : 10_000;
	const cardinal = (n: number): string => {
		if (n >= largest || !Number.isInteger(n)) return digits(String(n).replace(/\D/g, ''));
		if (n < base) return belowMyriad(n);
		const parts: string[] = [];
		let rest = n;
		for (let power = scales.length; power > 0; power--) {
			const count = Math.floor(rest / base ** power);
			rest -= count * base ** power;
			if (count > 0)
				parts.push(join(count > 1 || !bare || power > 1 ? belowMyriad(count) : '', scales[power - 1] ?? ''));
		}
		return join(...parts, rest > 0 ? belowMyriad(rest) : '');
	};
	const digits = (text: string): string => [...text].map((digit) => word(Number(digit))).join(' ');

	const year = (n: number): string => {
		const [century, rest] = [Math.floor(n / 100), n % 100];
		const round = century % 10 === 0;
		if (language.years === 'digits') return digits(String(n));
		if (language.years === undefined || (round && rest < 10)) return cardinal(n);
		if (language.years === 'hundreds' || rest === 0)
			return round ? cardinal(n) : join(belowHundred(century), hundred, rest > 0 ? belowHundred(rest) : '');
		return join(belowHundred(century), rest < 10 ? (language.oh ?? '') : '', belowHundred(rest));
	};
	const ordinal = (n: number): string =>
		language.ordinal === '' ? englishOrdinal(cardinal(n)) : `${cardinal(n)}-${language.ordinal}`;
	return { cardinal, ordinal, year, digits };
}

/** Only the last word changes, and only these and the tens by a syllable or more. */
const englishOrdinal = (cardinal: string): string =>
	cardinal.replace(/one$/, 'first').replace(/two$/, 'sec-ond').replace(/ty$/, 'ti-eth');
