import { chinese, japanese, korean, thai, vietnamese } from './eastern.ts';
import { english } from './english.ts';
import { dutch, german } from './germanic.ts';
import type { SaidLanguage } from './language.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import { croatian, polish, russian } from './slavic.ts';
import { arabic, hebrew, hindi, persian, turkish } from './southern.ts';

/** By primary language tag; neighbours whose numbers have about as many syllables share a table. */
const languages: Readonly<Record<string, SaidLanguage>> = {
	en: english,
	de: german,
	nl: dutch,
	fr: french,
	es: spanish,
	ca: spanish,
	gl: portuguese,
	pt: portuguese,
	it: italian,
	ru: russian,
	uk: russian,
	bg: russian,
	pl: polish,
	cs: polish,
	sk: polish,
	hr: croatian,
	sr: croatian,
	bs: croatian,
	sl: croatian,
	zh: chinese,
	ja: japanese,
	ko: korean,
	vi: vietnamese,
	th: thai,
	tr: turkish,
	ar: arabic,
	fa: persian,
	he: hebrew,
	hi: hindi,
};

/** `de` of `de-AT`. */
export const primary = (lang: string): string => /^[a-z]{2,3}(?=-|_|$)/i.exec(lang)?.[0].toLowerCase() ?? 'und';

/** How figures are said in a language (BCP 47); as in English where there is no table. */
export const saidLanguage = (lang: string): SaidLanguage => languages[primary(lang)] ?? english;
