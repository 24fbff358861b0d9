import { expect, it } from 'vitest';
import { statedDuration } from '../../src/text/stated.ts';

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
	['Time: 14:00', undefined],
	['Time: 10:30 am, room 4', undefined],
	['Time heals 3 wounds', undefined],
	['Timeless 3 min', undefined],
	['Date: 3 May', undefined],
	['', undefined],
])('%s', (line, seconds) => {
	expect(statedDuration(line)).toBe(seconds);
});
