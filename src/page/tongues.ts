/** A stretch of a text, and its language where that is another than the text's. */
export interface Stretch {
	readonly text: string;
	readonly lang?: string;
}

/**
 * Scripts with the language that most words in them are in where they stand among words of another: a guess for a voice to go by, and
 * no more than that. Han is Japanese beside kana.
 */
const scripts = [
	['Latn', 'en', 'Latin'],
	['Grek', 'el', 'Greek'],
	['Cyrl', 'ru', 'Cyrillic'],
	['Armn', 'hy', 'Armenian'],
	['Geor', 'ka', 'Georgian'],
	['Hebr', 'he', 'Hebrew'],
	['Arab', 'ar', 'Arabic'],
	['Deva', 'hi', 'Devanagari'],
	['Beng', 'bn', 'Bengali'],
	['Guru', 'pa', 'Gurmukhi'],
	['Gujr', 'gu', 'Gujarati'],
	['Orya', 'or', 'Oriya'],
	['Taml', 'ta', 'Tamil'],
	['Telu', 'te', 'Telugu'],
	['Knda', 'kn', 'Kannada'],
	['Mlym', 'ml', 'Malayalam'],
	['Sinh', 'si', 'Sinhala'],
	['Thai', 'th', 'Thai'],
	['Laoo', 'lo', 'Lao'],
	['Khmr', 'km', 'Khmer'],
	['Mymr', 'my', 'Myanmar'],
	['Tibt', 'bo', 'Tibetan'],
	['Ethi', 'am', 'Ethiopic'],
	['Hang', 'ko', 'Hangul'],
	['Hira', 'ja', 'Hiragana'],
	['Kana', 'ja', 'Katakana'],
	['Hani', 'zh', 'Han'],
] as const;

/** Languages by the scripts they are written in; all others are written in Latin. */
const written: readonly (readonly [scripts: readonly string[], languages: string])[] = [
	[['Grek'], 'el grc'],
	[['Cyrl'], 'ru uk be bg mk ky tg tt ba cv os'],
	[['Cyrl', 'Latn'], 'sr bs cnr kk uz mn az tk'],
	[['Armn'], 'hy'],
	[['Geor'], 'ka'],
	[['Hebr'], 'he iw yi'],
	[['Arab'], 'ar fa ur ps sd ug ckb'],
	[['Deva'], 'hi mr ne sa kok mai'],
	[['Beng'], 'bn as'],
	[['Guru'], 'pa'],
	[['Gujr'], 'gu'],
	[['Orya'], 'or'],
	[['Taml'], 'ta'],
	[['Telu'], 'te'],
	[['Knda'], 'kn'],
	[['Mlym'], 'ml'],
	[['Sinh'], 'si'],
	[['Thai'], 'th'],
	[['Laoo'], 'lo'],
	[['Khmr'], 'km'],
	[['Mymr'], 'my'],
	[['Tibt'], 'bo dz'],
	[['Ethi'], 'am ti'],
	[['Hang', 'Hani'], 'ko'],
	[['Hira', 'Kana', 'Hani'], 'ja'],
	[['Hani'], 'zh yue'],
];
const latin = ['Latn'] as const;
const scriptsOf: ReadonlyMap<string, readonly string[]> = new Map(
	written.flatMap(([own, languages]) => languages.split(' ').map((language) => [language, own] as const)),
);

/** Has a letter that is not Latin; prepared in no time, and most texts need no other. */
const maybeForeign = /[\u0370-\u1DFF\u2C00-\u2DFF\u2E80-\uD7FF\uD800-\uDBFF\uF900-\uFDFF\uFE70-\uFEFE\uFF66-\uFFDC]/;
const kana = /[\u3040-\u30FF]/;

/** Runs of letters of one script, with the marks on them; a group for each of {@link scripts}. */
const words = new RegExp(
	scripts.map(([, , name]) => `(\\p{Script=${name}}(?:\\p{Script=${name}}|\\p{M})*)`).join('|'),
	'gu',
);

/**
 * A text in stretches of one language each, told by their scripts: `lang`, the text's own, has its own. Nothing is known of a text
 * without a language, and nothing of two languages in one script.
 */
export function stretchesOf(text: string, lang: string | undefined): readonly Stretch[] {
	if (lang === undefined || lang === 'und') return [{ text }];
	const own = scriptsOf.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? latin;
	if (own === latin && !maybeForeign.test(text)) return [{ text }];
	const stretches: { text: string; lang?: string }[] = [];
	let at = 0;
	for (const found of text.matchAll(words)) {
		const index = scripts.findIndex((_, group) => found[group + 1] !== undefined);
		const [script, guess] = scripts[index] ?? ['', ''];
		const tongue = own.includes(script) ? undefined : script === 'Hani' && kana.test(text) ? 'ja' : guess;
		const last = stretches.at(-1);
		const between = text.slice(at, found.index);
		at = found.index + found[0].length;
		if (last && last.lang === tongue) last.text += between + found[0];
		else if (tongue === undefined) stretches.push({ text: between + found[0] });
		else {
			// White space and signs before a foreign word are the text's own.
			if (last && last.lang === undefined) last.text += between;
			else if (between) stretches.push({ text: between });
			stretches.push({ text: found[0], lang: tongue });
		}
	}
	const last = stretches.at(-1);
	const rest = text.slice(at);
	if (last && last.lang === undefined) last.text += rest;
	else if (rest || !last) stretches.push({ text: rest });
	return stretches;
}
