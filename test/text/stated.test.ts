import { describe, expect, it } from 'vitest';
import { lineDuration, statedDuration, titleDuration } from '../../src/text/stated.ts';

it.each([
	['Duration: 15 minutes + questions', 900],
	['**Total time:** about 3 minutes', 180],
	['**Duration: 10-12 minutes**', 720],
	['Length:\t\t8 min', 480],
	['Durée totale : 5 min. Répétition ratée lundi', 300],
	['Insgesamt höchstens 15 Min., danach Aussprache', 900],
	['Duración objetivo: 38 min.', 2280],
	['Tempo: 6 minutos.', 360],
	['Регламент: 7 минут', 420],
	['限时8分钟', 480],
	['持ち時間5分', 300],
	['총 4분 / 발표', 240],
	['เวลา 6 นาที', 360],
	['Tổng thời gian: 4 phút, có chuông', 240],
	['✓ Total time: 6 minutes', 360],
	['Recommended duration: 10 to 12 minutes', 720],
	['Dauer (geplant): ca. 10 bis 12 Min.', 720],
	['**مدت برنامه:** ۸ تا ۹ دقیقه', 540],
	['Time: 14:00', undefined],
	['Time: 10:30 am, room 4', undefined],
	['Time heals 3 wounds', undefined],
	['Timeless 3 min', undefined],
	['Date: 3 May', undefined],
	['', undefined],
])('%s', (line, seconds) => {
	expect(statedDuration(line)).toBe(seconds);
});

describe('a title says how long the talk is to be', () => {
	it.each([
		['Boats (5 min)', 300],
		['5-minute pitch: boats', 300],
		['🎤 2-3 Minute Speech on Boats', 180],
		['4 Minutes or less about boats', 240],
		['10 Minuten Vortrag über Boote', 600],
		['Boats — 7 minutes', 420],
		['5分間スピーチ 港の船', 300],
		['Ten boats', undefined],
		['10 minutes that changed the harbour', undefined],
		['20 boats: a talk', undefined],
		['0 minute talk', undefined],
	])('%s', (title, seconds) => {
		expect(titleDuration(title)).toBe(seconds);
	});
});

describe('a line below the title gives it among other facts', () => {
	it.each([
		['**Ana Ruiz · Lisbon 2026 · ~4\'30"**', 270],
		['Ana Ruiz | harbour office | 12 min', 720],
		['Format: a walk round the harbour (approx. 20 minutes)', 1200],
		['Ana Ruiz · Lisbon 2026', undefined],
		['warm-up: 30 seconds', undefined],
		['We walked (20 minutes)', undefined],
		['Intro · hello (0:30 - 1:15)', undefined],
	])('%s', (line, seconds) => {
		expect(lineDuration(line)).toBe(seconds);
	});
});
