/** The few words of our own that stand on a handout, in the language of the talk. */
export interface Phrasebook {
	/** `10 sections`; empty in a language nobody has written it down for. */
	readonly sections: (count: number) => string;
	/** `12 minutes`, `40 seconds`. */
	readonly length: (seconds: number) => string;
	/** `12 min`, as short as the language allows. */
	readonly shortLength: (seconds: number) => string;
	/** A day as people write it, from `YYYY-MM-DD`. */
	readonly day: (date: string) => string;
	/** What the paper is, for its foot; empty where unknown. */
	readonly handout: string;
	/** What the speaker's own page is, for its head and foot; in English where unknown, for it has to be told from a handout. */
	readonly crib: string;
	/** What the bar of sections is, for those who cannot see it. */
	readonly timeline: string;
}

interface Words {
	readonly handout: string;
	readonly crib: string;
	readonly timeline: string;
	/** By plural category (CLDR); `#` is the number. */
	readonly sections: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
}

const english: Words = {
	handout: 'handout',
	crib: 'for the speaker only',
	timeline: 'Timeline',
	sections: { one: '# section', other: '# sections' },
};

const table: Readonly<Record<string, Words>> = {
	en: english,
	de: {
		handout: 'Handzettel',
		crib: 'nur für die Rede, nicht zum Verteilen',
		timeline: 'Zeitleiste',
		sections: { one: '# Abschnitt', other: '# Abschnitte' },
	},
	nl: {
		handout: 'hand-out',
		crib: 'alleen voor de spreker',
		timeline: 'Tijdlijn',
		sections: { one: '# onderdeel', other: '# onderdelen' },
	},
	fr: {
		handout: 'document remis',
		crib: 'réservé à l’orateur',
		timeline: 'Déroulé',
		sections: { one: '# partie', other: '# parties' },
	},
	es: {
		handout: 'hoja resumen',
		crib: 'solo para quien habla',
		timeline: 'Cronograma',
		sections: { one: '# apartado', other: '# apartados' },
	},
	pt: {
		handout: 'folha de resumo',
		crib: 'só para quem fala',
		timeline: 'Linha do tempo',
		sections: { one: '# parte', other: '# partes' },
	},
	it: {
		handout: 'scheda riassuntiva',
		crib: 'solo per chi parla',
		timeline: 'Scaletta',
		sections: { one: '# sezione', other: '# sezioni' },
	},
	pl: {
		handout: 'konspekt',
		crib: 'tylko dla mówcy',
		timeline: 'Oś czasu',
		sections: { one: '# część', few: '# części', other: '# części' },
	},
	ru: {
		handout: 'раздаточный материал',
		crib: 'только для докладчика',
		timeline: 'Ход выступления',
		sections: { one: '# раздел', few: '# раздела', other: '# разделов' },
	},
	tr: {
		handout: 'özet sayfası',
		crib: 'yalnızca konuşmacı için',
		timeline: 'Zaman çizelgesi',
		sections: { other: '# bölüm' },
	},
	vi: {
		handout: 'tài liệu phát tay',
		crib: 'chỉ dành cho người nói',
		timeline: 'Dòng thời gian',
		sections: { other: '# phần' },
	},
	hi: { handout: 'सारांश पत्र', crib: 'केवल वक्ता के लिए', timeline: 'समयरेखा', sections: { other: '# खंड' } },
	ja: { handout: '配布資料', crib: '話し手専用', timeline: '時間配分', sections: { other: '全#項目' } },
	zh: { handout: '讲义', crib: '仅供讲者', timeline: '时间安排', sections: { other: '共#部分' } },
	ko: { handout: '배포 자료', crib: '발표자 전용', timeline: '시간 배분', sections: { other: '#개 항목' } },
	ar: {
		handout: 'ورقة موجزة',
		crib: 'للمتحدث فقط',
		timeline: 'الجدول الزمني',
		sections: { one: 'قسم واحد', two: 'قسمان', few: '# أقسام', many: '# قسمًا', other: '# قسم' },
	},
	fa: { handout: 'برگهٔ خلاصه', crib: 'فقط برای سخنران', timeline: 'خط زمان', sections: { other: '# بخش' } },
	he: {
		handout: 'דף מסכם',
		crib: 'לדובר בלבד',
		timeline: 'ציר זמן',
		sections: { one: 'חלק אחד', two: '# חלקים', other: '# חלקים' },
	},
	th: { handout: 'เอกสารประกอบ', crib: 'สำหรับผู้พูดเท่านั้น', timeline: 'ลำดับเวลา', sections: { other: '# ส่วน' } },
};

/** Under a minute in seconds, else in whole minutes. */
const measured = (seconds: number): readonly [number, 'second' | 'minute'] =>
	seconds < 60 ? [Math.round(seconds), 'second'] : [Math.round(seconds / 60), 'minute'];

/** The phrasebook of a BCP 47 tag. A talk whose language nobody knows is dated and timed in English, and says no more than that. */
export function phrasebookFor(lang: string): Phrasebook {
	const locale = supported(lang);
	const words = table[(lang.split('-')[0] ?? '').toLowerCase()];
	const unit = (seconds: number, unitDisplay: 'long' | 'short') => {
		const [count, name] = measured(seconds);
		return new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'unit', unit: name, unitDisplay }).format(count);
	};
	return {
		sections: (count) => {
			if (!words) return '';
			const form = words.sections[new Intl.PluralRules(locale).select(count)] ?? words.sections.other;
			return form.replace('#', String(count));
		},
		length: (seconds) => unit(seconds, 'long'),
		shortLength: (seconds) => unit(seconds, 'short'),
		day: (date) => {
			const day = new Date(`${date}T00:00:00Z`);
			if (Number.isNaN(day.getTime())) return date;
			const options = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
			return new Intl.DateTimeFormat(locale, options).format(day);
		},
		handout: words?.handout ?? '',
		crib: words?.crib ?? english.crib,
		timeline: words?.timeline ?? '',
	};
}

/** The tag without extensions of its own, or English where it is none or unknown. */
function supported(lang: string): string {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(new Intl.Locale(lang).baseName)[0] ?? 'en';
	} catch {
		return 'en';
	}
}
