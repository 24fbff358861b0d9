import { describe, expect, it } from 'vitest';
import { headingBudget, momentOf } from '../../src/text/budget.ts';

/** A heading as people write it, what is left of it, and the seconds it allows. */
const cases: readonly (readonly [string, string, number])[] = [
	['Opening (30 sec)', 'Opening', 30],
	['Opening (1 min)', 'Opening', 60],
	['What it costs (1 minute)', 'What it costs', 60],
	['Closing (30 seconds)', 'Closing', 30],
	['SLIDE 3 — The boat (~2 min)', 'SLIDE 3 — The boat', 120],
	['The boat (~1.5 min)', 'The boat', 90],
	['The boat (1,5 min)', 'The boat', 90],
	['The boat (30 seconds max)', 'The boat', 30],
	['The boat (7-8 min)', 'The boat', 480],
	['The boat (10-12 minutes)', 'The boat', 720],
	['0. The boat (0:00 - 0:25)', '0. The boat', 25],
	['The boat (0:30 - 1:15)', 'The boat', 45],
	['The boat (12:30–14:00)', 'The boat', 90],
	['The boat  0:30 - 1:15', 'The boat', 45],
	['06/ The boat 7:30-8:30', '06/ The boat', 60],
	['(0:45 - 2:00) The boat', 'The boat', 75],
	['0:45 - 2:00 The boat', 'The boat', 75],
	['[45s] The boat', 'The boat', 45],
	['The boat [45s]', 'The boat', 45],
	['The boat (2:30)', 'The boat', 150],
	['The boat | 3 min', 'The boat', 180],
	['The boat - 2 minutes', 'The boat', 120],
	['1) Apertura (3 min)', '1) Apertura', 180],
	['OUVERTURE (< 20 secondes)', 'OUVERTURE', 20],
	['Accueil (53 mots - 20")', 'Accueil', 20],
	['Accueil ( 30 mots – 15" )', 'Accueil', 15],
	['Accueil (1\'30")', 'Accueil', 90],
	['Discorso (discorso ~1 minuto)', 'Discorso', 60],
	['Conclusioni (circa 1 minuto)', 'Conclusioni', 60],
	['Begrüßung (2 Min.)', 'Begrüßung', 120],
	['Das Dach (3 Min)', 'Das Dach', 180],
	['Вступление (1 мин)', 'Вступление', 60],
	['Вступление (2 минуты)', 'Вступление', 120],
	['PHẦN 1: MỞ ĐẦU (30 giây)', 'PHẦN 1: MỞ ĐẦU', 30],
	['GIẢI PHÁP (1 phút)', 'GIẢI PHÁP', 60],
	['オープニング（30秒）', 'オープニング', 30],
	['やったこと（1分30秒）', 'やったこと', 90],
	['課題（約1分）', '課題', 60],
	['デモ（約2分・実演）', 'デモ', 120],
	['发表原稿（5分钟）', '发表原稿', 300],
	['오프닝 — 35초', '오프닝', 35],
	['시연 — 1분 30초', '시연', 90],
	['결과 - 40초', '결과', 40],
	['The boat (two minutes)', 'The boat', 120],
	['The boat (half a minute)', 'The boat', 30],
	['Das Boot (fünf Minuten)', 'Das Boot', 300],
	['القارب (دقيقتان)', 'القارب', 120],
	['— 50초', '', 50],
	['(2 min)', '', 120],
	['مقدمه (۲ دقیقه)', 'مقدمه', 120],
	['مقدمة (2 دقيقة)', 'مقدمة', 120],
	['פתיחה (3 דקות)', 'פתיחה', 180],
	['बात (2 मिनट)', 'बात', 120],
	['เปิด (2 นาที)', 'เปิด', 120],
	['Giriş (2 dakika)', 'Giriş', 120],
	['The boat (2 min):', 'The boat', 120],
	['The boat (max. 4 min)', 'The boat', 240],
	['The boat (1h30m)', 'The boat', 5400],
];

describe('headingBudget', () => {
	it.each(cases)('%s', (heading, rest, seconds) => {
		expect(headingBudget(heading)).toMatchObject({ rest, seconds });
	});

	it('gives the ends of a span', () => {
		expect(headingBudget('The boat (0:30 - 1:15)')).toMatchObject({ start: 30, end: 75 });
	});

	it.each([
		'The boat',
		'The boat (2024)',
		'The boat (3 parts)',
		'The boat (two parts)',
		'The boat (constructor)',
		'The boat (a)',
		'20:08 The boat',
		'Matthew 6:33',
		'The boat - 2 of them',
		'Jeremiah 29:14-7',
		'The boat (8:30 - 7:30)',
		'0 minutes',
		'The boat (0 min)',
		'The year 1998–2004',
		'',
	])('%s has none', (heading) => {
		expect(headingBudget(heading)).toBeUndefined();
	});
});

describe('momentOf', () => {
	it.each([
		['20:08', 1208],
		['[8:15 pm]', 1215],
		['12.30', 750],
		['14h05', 845],
		['9:05 a.m.', 545],
		['0:45', 45],
		['20:08:30', undefined],
		['20:08 - 20:10', undefined],
		['later', undefined],
	])('%s', (stamp, moment) => {
		expect(momentOf(stamp)).toBe(moment);
	});
});
