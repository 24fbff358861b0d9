import { englishSyllables } from './english-syllables.ts';
import { primary } from './languages.ts';

/** How many syllables a word has. Words are in composed characters (NFC); case does not matter. */
export type SyllableCounter = (word: string) => number;

/** Counts the vowels of a word that make a syllable: `nucleus` matches each once, `mute` an ending that is not heard. */
interface Spelling {
	readonly nucleus: RegExp;
	readonly mute?: RegExp;
	/** Fewest syllables of a word. Slavic prepositions of one consonant have none. */
	readonly least?: number;
}

const slavic: Spelling = {
	nucleus: /[aeiouyáéíóúýěůäôąęăâîöő]|(?<![aeiouyáéíóúýěů])[rl](?![aeiouyáéíóúýěůrlj])(?=.)/g,
	least: 0,
};

/** Latin spellings by primary tag. What letters make one vowel differs; where no rule is kept, a run of vowels is one. */
const spellings: Readonly<Record<string, Spelling>> = {
	de: { nucleus: /aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|oi|(?<=q)u(?=.)(?!)|(?<!q)u|[aeioyäöüéèáàâô]/g },
	nl: { nucleus: /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouyéèëïöüáó]/g },
	fr: {
		nucleus: /[ïëü]|é|(?:(?<=q)u|[aàâeèêiîoôuùûœæÿ]|y(?![aàâeéèêiîoôuùû])|(?<![aeiouéè])y)+é?/g,
		mute: /(?<=[^aeiouyàâéèêîôûïë]|[aeiouéi][^aeiouy]{0,3}u|[ie])(?:e|es)$|(?<=ai|oi|n|ss|v)ent$/,
	},
	es: { nucleus: /(?:[iuüy](?=[aeoáéó]))?[aeoáéó](?:[iuy](?![aeoáéóíú]))?|u[ií]|iu|[iuíúüy]/g },
	it: { nucleus: /(?:[iu](?=[aeoàèéòóu]))?[aeoàèéòó](?:[iu](?![aeoàèéòó]))?|u[iìí]|iu|[iuìíùúyj]/g },
	pt: { nucleus: /[ãõ][eo]|(?:[iu](?=[aeoáéóâêôãõ]))?[aeoáéíóúâêôãõà](?:[iu](?![aeoáéóâêôz]))?|u[ií]|iu|[iuy]/g },
	pl: { nucleus: /au|eu|[aeouyąęó]|i(?![aeouyąęó])/g, least: 0 },
	cs: slavic,
	sk: slavic,
	hr: slavic,
	sr: slavic,
	bs: slavic,
	sl: slavic,
	tr: { nucleus: /[aeıioöuüâîû]/g },
	vi: { nucleus: /\S+/g },
	fi: { nucleus: /aa|ee|ii|oo|uu|yy|ää|öö|[aeouyäö]i|au|eu|iu|ou|ey|iy|äy|öy|ie|uo|yö|[aeiouyäöå]/g },
	hu: { nucleus: /[aáeéiíoóöőuúüű]/g },
	id: { nucleus: /ai|au|oi|[aeiou]/g },
	sv: { nucleus: /[aeiouyåäöéæø]/g },
	da: { nucleus: /[aeiouyåæøé]/g },
	no: { nucleus: /ei|øy|au|[aeiouyåæøé]/g },
};
const plain: Spelling = { nucleus: /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēėęěīįōőœūůűųơư]+/g };

/** The counter for words in Latin letters of a language. */
export function latinSyllables(lang: string): SyllableCounter {
	const tag = primary(lang);
	const spelling = spellings[tag];
	if (spelling === undefined)
		return nonLatin.has(tag) || tag === 'en' || tag === 'und' ? englishSyllables : byRule(plain);
	return byRule(spelling);
}

/** Languages whose talks borrow English words. */
const nonLatin = new Set(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'th', 'uk', 'zh', 'bg', 'el']);

const byRule =
	({ nucleus, mute, least = 1 }: Spelling): SyllableCounter =>
	(word) => {
		const small = word.toLowerCase();
		const heard = mute ? small.replace(mute, '') : small;
		const count = heard.match(nucleus)?.length ?? 0;
		return Math.max(count, word.length > 1 ? 1 : least);
	};
