/** Languages written from right to left unless their tag names another script. */
const languages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const scripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
const strong = /\p{L}/u;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/** Whether a talk in a language is set from right to left; where the language is not known, its title's first letter tells. */
export function runsRightToLeft(lang: string, title: string): boolean {
	const [language = '', ...subtags] = lang.split('-');
	if (language === 'und' || language === '') return rightToLeft.test(strong.exec(title)?.[0] ?? '');
	const script = subtags.find((subtag) => subtag.length === 4);
	return script ? scripts.has(script) : languages.has(language.toLowerCase());
}
