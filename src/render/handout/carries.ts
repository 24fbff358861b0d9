/**
 * What a handout keeps come what may: figures, dates, amounts, questions and asks. Digits and signs are looked for in every
 * script; words in the note's language where a table has it. A word too many costs a line, a word too few costs a figure.
 */
export interface Keeper {
	/** Whether a text has a figure, a date or an amount in it. */
	readonly figure: (text: string) => boolean;
	/** Whether a text asks something of those who hear it. */
	readonly request: (text: string) => boolean;
	/** Whether a sentence begins with words that only lead up to what it says: `While this goes on, …`. */
	readonly leadsUp: (text: string) => boolean;
}

const digits = /[\p{N}\p{Sc}%‰％٪]/u;
/** Chinese and Japanese numbers: two numerals together, or one before what is counted. */
const hanNumber =
	/[〇一二三四五六七八九十百千万萬億亿兆两兩]{2}|[一二三四五六七八九十百千万萬億亿兆两兩半][円元年月週周時分秒割倍回名歳岁個个件社台天小季成]/u;
const questionMark = /[?？؟\u037e⁇⁈⁉՞፧]/u;
/** Greek asks with a semicolon. */
const greekQuestion = /[;\u037e](?:\s|[»”"]|$)/u;

/** Numbers, parts and multiples as words. */
const numberWords: Readonly<Record<string, string>> = {
	en: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half halved quarter quarters third thirds twice double doubled doubles triple tripled quadruple quadrupled percent percentage today tomorrow tonight',
	de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend hälfte halb halbiert drittel viertel doppelt verdoppelt verdreifacht prozent heute morgen',
	nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard helft kwart dubbel verdubbeld procent vandaag morgen',
	fr: 'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards moitié tiers quart double doublé triple triplé pourcent demain',
	es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil millón millones mitad tercio cuarto doble duplicado triple hoy mañana',
	pt: 'dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil milhão milhões metade terço quarto dobro triplo hoje amanhã',
	it: 'due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille mila milione milioni miliardo miliardi metà terzo quarto doppio raddoppiato triplo oggi domani',
	ru: 'два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести триста тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиардов половина половину треть четверть вдвое втрое процент процента процентов сегодня завтра',
	ar: 'اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة ثمانية تسعة عشرة عشر عشرون عشرين ثلاثين أربعين خمسين مئة مائة ألف آلاف مليون ملايين مليار نصف ثلث ربع ضعف بالمئة بالمائة غدا',
	he: 'שני שתי שניים שתיים שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר עשרים שלושים ארבעים חמישים מאה אלף אלפים מיליון מיליארד חצי שליש רבע אחוז אחוזים מחר',
	fa: 'دو سه چهار پنج شش هفت هشت نه ده بیست سی چهل پنجاه صد هزار میلیون میلیارد نصف نیم درصد فردا',
};

/** How people ask, as patterns; outside the Latin script a word may go on behind them. */
const requestWords: Readonly<Record<string, string>> = {
	en: "please|could you|would you|can you|will you|i ask|we ask|i'm asking|i am asking|we are asking|my ask|our ask|i'd like|i would like|we'd like|we would like|i request|we request|i propose|we propose|i need you|we need you|let me know|let us know|i urge|i want you",
	de: 'bitte|ich möchte|wir möchten|ich schlage|wir schlagen|könnten sie|könntest|könnt ihr|würden sie|ich wünsche',
	nl: 'alstublieft|graag|ik vraag|wij vragen|ik stel voor|kunt u|zou u',
	fr: "s'il vous plaît|s'il te plaît|je vous demande|nous vous demandons|je demande|je souhaite|nous souhaitons|je propose|nous proposons|je voudrais|nous voudrions|pouvez-vous|pourriez-vous|merci de",
	es: 'por favor|le pido|les pido|os pido|pedimos|quisiera|quisiéramos|solicito|solicitamos|propongo|proponemos|me gustaría',
	pt: 'por favor|peço|pedimos|gostaria|gostaríamos|solicito|solicitamos|proponho|propomos',
	it: 'per favore|vi chiedo|le chiedo|chiedo|chiediamo|vorrei|vorremmo|propongo|proponiamo',
	ru: 'пожалуйста|прошу|просим|предлагаю|предлагаем|хочу попросить|хотел бы|хотела бы|давайте',
	ja: 'ください|下さい|お願い|提案します|頂けません|いただけません|いただけますか',
	zh: '请|請|希望|建议|建議|能否|可否',
	ko: '부탁|주세요|주십시오|제안합니다|바랍니다',
	ar: 'من فضلك|رجاء|أرجو|نرجو|أطلب|نطلب|أقترح|نقترح',
	he: 'בבקשה|אני מבקש|אנו מבקשים|אנחנו מבקשים|אני מציע|אנו מציעים',
	fa: 'لطفا|خواهش|درخواست|پیشنهاد می',
};

/** First words of clauses that lead up to another. */
const openers: Readonly<Record<string, string>> = {
	en: 'while although though since when whenever if as regarding concerning despite because after before during in on at for with by from to first finally of given unless once',
	de: 'während obwohl da wenn als weil nachdem bevor trotz bezüglich bei mit in um im zum zur für nach seit sobald falls auf am',
	nl: 'terwijl hoewel omdat als wanneer nadat voordat ondanks bij met in om voor na sinds op',
	fr: "pendant bien puisque quand si comme concernant malgré parce après avant dans en pour avec à au aux sur lorsque d'abord depuis",
	es: 'mientras aunque como cuando si porque después antes durante en para con desde a al sobre respecto',
	pt: 'enquanto embora como quando se porque depois antes durante em para com desde a ao sobre quanto no na',
	it: 'mentre sebbene benché siccome quando se perché dopo prima durante in per con da a al su riguardo nel nella',
	ru: 'пока хотя поскольку когда если потому после перед во в на для с из к по несмотря чтобы при',
};

const base = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? '';

/** A day of each month of a year, and seven days in a row. */
const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

/** Names of months and days in a language, in every form it writes them in beside a day: `März`, `марта`, `3月` is digits. */
function calendarWords(lang: string): readonly string[] {
	const words: string[] = [];
	try {
		for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { weekday: 'long' }] as const) {
			const form = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
			const days = 'weekday' in options ? week : firsts;
			for (const day of days)
				for (const { type, value } of form.formatToParts(day))
					if (type === 'month' || type === 'weekday') words.push(value.toLowerCase());
		}
	} catch {
		// No such language: digits still tell.
	}
	return [...new Set(words)].filter((word) => !digits.test(word));
}

/** English months that are words of every day count only with a capital. */
const everyday = new Set(['may', 'march']);

/** What to keep in a talk of a language. */
export function keeperFor(lang: string): Keeper {
	const language =
		base(lang) in numberWords || base(lang) in requestWords ? base(lang) : lang === 'und' ? 'en' : base(lang);
	const words = new Set([
		...(numberWords[language]?.split(' ') ?? []),
		...calendarWords(language === 'und' ? 'en' : lang),
	]);
	const glued = language === 'ja' || language === 'zh' || language === 'ko';
	const asking = new RegExp(
		`${glued ? '' : '(?<!\\p{L})'}(?:${requestWords[language] ?? requestWords.en})(?!\\p{sc=Latn})`,
		'u',
	);
	const asks = (text: string) => asking.test(text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/gu, ' '));
	const opening = new Set(openers[language]?.split(' '));
	return {
		leadsUp: (text) => opening.has(/[\p{L}']+/u.exec(text.replaceAll('’', "'"))?.[0].toLowerCase() ?? ''),
		figure: (text) =>
			digits.test(text) ||
			hanNumber.test(text) ||
			(text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
				(word) => words.has(word.toLowerCase()) && !(everyday.has(word) && language === 'en'),
			),
		request: (text) => (language === 'el' ? greekQuestion : questionMark).test(text) || asks(text),
	};
}
