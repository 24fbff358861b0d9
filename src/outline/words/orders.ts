/**
 * Orders without a subject, by the form of the verb: many languages jot them down in the infinitive, `Montrer le plan`, `Blumen
 * überreichen`, `Показать фото`. Endings, not words: no list of verbs is long enough.
 */
interface Orders {
	/** The verb is the first word of a clause, or the last (German, Dutch). */
	readonly place: 'first' | 'last';
	/** Nouns end as verbs do and have no capital: only a line without an end mark can be an order. */
	readonly unended?: boolean;
	/** On a single word in small letters. */
	readonly verb: RegExp;
	/** Words that may stand before a first verb: a negation, a courtesy. */
	readonly before: RegExp;
	/** A clause with one of these words has a subject or a finite verb: it is said. */
	readonly finite: RegExp;
}

/** Made for the language that is asked for: to make an expression with classes of letters takes half a millisecond. */
const orders: Readonly<Record<string, () => Orders>> = {
	fr: () => ({
		place: 'first',
		verb: /^(?:(?!hier$|cher$|premier$|dernier$|papier$|métier$|janvier$|février$|plaisir$|avenir$|désir$|notre$|votre$|entre$|contre$|autre$|quatre$|être$|lettre$|titre$|centre$|encore$|faire$|histoire$)[\p{L}]{2,12}(?:er|ir|ttre|ndre|ivre|ire)|faire|boire|être)$/u,
		before: /^(?:ne pas|ne jamais|bien|puis|se|s'|en) ?/,
		finite:
			/(?<![\p{L}\p{M}'])(?:est|sont|c'est|était|sera|a|ont|je|nous|vous|il|elle|on|tu|j'\S+|permet|reste|devient)(?![\p{L}\p{M}])/u,
	}),
	es: () => ({
		place: 'first',
		verb: /^(?!ayer$|cualquier$|primer$|tercer$|taller$|placer$|deber$|mujer$|lugar$|mar$|par$|azúcar$|bar$|hogar$|ser$|poder$|alrededor$)\p{L}{2,12}(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?$/u,
		before: /^(?:no|luego|después) /,
		finite:
			/(?<![\p{L}\p{M}'])(?:es|son|era|fue|será|está|están|hay|tiene|significa|me|nos|parece|resulta|cuesta|puede)(?![\p{L}\p{M}])/u,
	}),
	pt: () => ({
		place: 'first',
		verb: /^(?!mulher$|lugar$|mar$|par$|bar$|lar$|ser$|poder$|qualquer$|sequer$)\p{L}{2,12}(?:ar|er|ir)(?:-(?:se|lo|la|lhe))?$/u,
		before: /^(?:não|depois) /,
		finite:
			/(?<![\p{L}\p{M}'])(?:é|são|era|foi|será|está|estão|há|tem|significa|nos|parece|custa|pode)(?![\p{L}\p{M}])/u,
	}),
	it: () => ({
		place: 'first',
		verb: /^(?!mare$|amore$|genere$|potere$|sempre$|oltre$|altre$|cuore$|piacere$)(?:\p{L}{2,12}(?:are|ere|ire|rre)|far|dar|\p{L}{3,10}(?:ar|er|ir)(?:si|lo|la|li|le|ne|gli))$/u,
		before: /^(?:non|poi|prima) /,
		finite:
			/(?<![\p{L}\p{M}'])(?:è|sono|era|fu|sarà|sta|c'è|ha|hanno|significa|ci|mi|sembra|costa|può)(?![\p{L}\p{M}])/u,
	}),
	ru: () => ({
		place: 'first',
		verb: /^(?!мать$|путь$|часть$|пять$|шесть$|семь$|есть$|речь$|ночь$|область$|новость$|память$|смерть$|власть$|опять$)\p{L}{2,14}(?:[аеиоуыя]ть(?:ся)?|йти|чь|сти)$/u,
		before: /^(?:не|потом|ещё раз|обязательно) /,
		finite:
			/(?<![\p{L}\p{M}'])(?:это|—|–|-|я|мы|вы|он|она|они|можно|нужно|надо|было|был|стало|значит)(?![\p{L}\p{M}])/u,
	}),
	uk: () => ({
		place: 'first',
		verb: /^(?!мати$|діти$)\p{L}{2,14}[аеиіїуюяо]ти(?:ся)?$/u,
		before: /^(?:не|потім) /,
		finite: /(?<![\p{L}\p{M}'])(?:це|—|–|-|я|ми|ви|він|вона|вони|можна|треба|було|був)(?![\p{L}\p{M}])/u,
	}),
	pl: () => ({
		place: 'first',
		verb: /^(?!sieć$|część$|gość$|pięć$|sześć$|śmierć$|radość$|choć$|dość$|przecież$)\p{L}{2,14}(?:[aeioyąę]ć|ść)(?: się)?$/u,
		before: /^(?:nie|potem) /,
		finite: /(?<![\p{L}\p{M}'])(?:to|jest|są|był|była|było|ja|my|wy|można|trzeba|znaczy|—)(?![\p{L}\p{M}])/u,
	}),
	de: () => ({
		place: 'last',
		verb: /^(?!(?:gegen|wegen|neben|unten|oben|außen|innen|draußen|drinnen|gestern|morgen|hinten|vorn|vorne|sieben|zusammen|dagegen|deswegen|hingegen|sondern|gern|eben|daneben|zwischen|mitten|selten|wenigsten|meisten|ersten|letzten|zweiten|dritten|beiden|vielen|neuen|alten)$)\p{Ll}{2,18}(?:en|ern|eln|tun)$/u,
		before: /^$/,
		finite:
			/(?<![\p{L}\p{M}'])(?:um|ich|wir|ihr|sie|er|es|man|du|ist|sind|war|waren|wird|werden|hat|haben|hatte|hatten|kann|können|konnten|muss|müssen|mussten|soll|sollen|sollten|will|wollen|wollten|dürfen|durften|würden|wurden|möchte|möchten|denen|diesen|allen|unseren|euren|wer|was)(?![\p{L}\p{M}])/u,
	}),
	nl: () => ({
		place: 'last',
		unended: true,
		verb: /^\p{L}{2,18}(?:en|aan|ien)$/u,
		before: /^$/,
		finite:
			/(?<![\p{L}\p{M}'])(?:om|ik|wij|we|jullie|ze|zij|hij|het|men|je|is|zijn|was|waren|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|moet|moeten|zal|zullen|wil|willen|mag|mogen|wie|wat)(?![\p{L}\p{M}])/u,
	}),
};

/** Whether a sentence of a short line is an order in the infinitive, in the note's language. */
export function givesOrders(folded: string, lang: string): boolean {
	const rules = orders[lang.toLowerCase().split('-')[0] ?? '']?.();
	if (!rules || (rules.unended && /[.!]$/.test(folded))) return false;
	return folded
		.replace(/[([][^()[\]]*[)\]]/g, ' ')
		.split(/[.!;]+(?=\s|$)/)
		.some((sentence) => isOrder(sentence, rules));
}

function isOrder(sentence: string, { place, verb, before, finite }: Orders): boolean {
	if (finite.test(sentence.toLowerCase().replaceAll('’', "'")) || sentence.includes('?')) return false;
	return sentence
		.split(place === 'last' ? /(?:,|\s[–—-])\s/ : /\s[–—-]\s/)
		.map((clause) => clause.trim().split(/\s+/))
		.some((words) => {
			if (words.length < 2) return false;
			if (place === 'last' && /^(?:am|zu|te)$/.test(words.at(-2) ?? '')) return false;
			if (place === 'last') return /^\p{Ll}/u.test(words.at(-1) ?? '') && verb.test(words.at(-1) ?? '');
			const [first = ''] = words.join(' ').toLowerCase().replace(before, '').split(/\s/);
			return verb.test(first);
		});
}
