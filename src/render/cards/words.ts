/** What a card says by itself, in the language of the talk; `#` is the number of a card. */
export interface CardWords {
	/** Before the first words of the next card. */
	readonly next: string;
	/** Where something may be left out when time is short: the card to go on with. */
	readonly late: string;
	/** The same, where nothing comes after it. */
	readonly end: string;
}

const english: CardWords = { next: 'next', late: 'late? skip to #', end: 'late? stop here' };

const table: Readonly<Record<string, CardWords>> = {
	ar: { next: 'التالي', late: 'تأخرت؟ انتقل إلى #', end: 'تأخرت؟ اختم هنا' },
	cs: { next: 'dále', late: 'pozdě? přejít na #', end: 'pozdě? skončit zde' },
	da: { next: 'næste', late: 'sent på den? gå til #', end: 'sent på den? slut her' },
	de: { next: 'dann', late: 'spät dran? weiter mit #', end: 'spät dran? hier enden' },
	el: { next: 'μετά', late: 'λίγος χρόνος; στο #', end: 'λίγος χρόνος; τέλος εδώ' },
	en: english,
	es: { next: 'sigue', late: '¿tarde? saltar a #', end: '¿tarde? terminar aquí' },
	fa: { next: 'بعدی', late: 'دیر شده؟ برو به #', end: 'دیر شده؟ همین‌جا تمام' },
	fi: { next: 'sitten', late: 'myöhässä? siirry: #', end: 'myöhässä? lopeta tähän' },
	fr: { next: 'ensuite', late: 'en retard ? passer à #', end: 'en retard ? finir ici' },
	he: { next: 'הבא', late: 'מאחרים? לדלג אל #', end: 'מאחרים? לסיים כאן' },
	hi: { next: 'आगे', late: 'देर हुई? सीधे # पर', end: 'देर हुई? यहीं समाप्त' },
	it: { next: 'poi', late: 'in ritardo? passare a #', end: 'in ritardo? finire qui' },
	ja: { next: '次', late: '時間がなければ#へ', end: '時間がなければここまで' },
	ko: { next: '다음', late: '늦었으면 #번으로', end: '늦었으면 여기까지' },
	nl: { next: 'daarna', late: 'te laat? door naar #', end: 'te laat? hier stoppen' },
	pl: { next: 'dalej', late: 'późno? przejdź do #', end: 'późno? zakończ tutaj' },
	pt: { next: 'a seguir', late: 'pouco tempo? ir para #', end: 'pouco tempo? terminar aqui' },
	ru: { next: 'далее', late: 'мало времени? сразу к #', end: 'мало времени? закончить здесь' },
	sv: { next: 'sedan', late: 'sent? hoppa till #', end: 'sent? sluta här' },
	th: { next: 'ถัดไป', late: 'เวลาน้อย? ข้ามไป #', end: 'เวลาน้อย? จบตรงนี้' },
	tr: { next: 'sonra', late: 'süre az mı? atla: #', end: 'süre az mı? burada bitir' },
	uk: { next: 'далі', late: 'мало часу? одразу до #', end: 'мало часу? закінчити тут' },
	vi: { next: 'tiếp', late: 'trễ giờ? sang thẻ #', end: 'trễ giờ? dừng ở đây' },
	zh: { next: '下一张', late: '时间不够？跳到#', end: '时间不够？到此为止' },
};

/** The words for a BCP 47 tag; English where nobody has written them down. */
export const cardWordsIn = (lang: string): CardWords => table[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english;
