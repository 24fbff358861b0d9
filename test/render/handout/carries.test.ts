import { describe, expect, it } from 'vitest';
import { keeperFor } from '../../../src/render/handout/carries.ts';

describe('what a handout keeps', () => {
	it.each([
		['en', 'Overtime fell by 3 %.'],
		['en', 'We doubled it twice.'],
		['en', 'It starts on Monday.'],
		['en', 'since March'],
		['en', 'Half of it is gone.'],
		['en', 'priced in €'],
		['de', 'Wir treffen uns im März.'],
		['de', 'Es sind zwölf Boote.'],
		['fr', 'Rendez-vous en août.'],
		['es', 'La reunión es el miércoles.'],
		['ru', 'Мы встретимся в марта.'],
		['pt-BR', 'São duas semanas.'],
		['ja', '予算は三百万です。'],
		['zh', '我们需要三个人。'],
		['ar', 'لدينا ٣ سفن'],
		['hi', 'कुल १२ लोग'],
		['und', 'Three of them.'],
	])('a figure or a date: %s %s', (lang, text) => {
		expect(keeperFor(lang).figure(text)).toBe(true);
	});

	it.each([
		['en', 'We may go there and march on.'],
		['en', 'Nobody was hurt.'],
		['de', 'Die Brücke steht.'],
		['ja', '一緒に行きましょう'],
		['xx-nonsense', 'nothing here'],
	])('no figure: %s %s', (lang, text) => {
		expect(keeperFor(lang).figure(text)).toBe(false);
	});

	it.each([
		['en', 'Will you support it?'],
		['en', 'I’d like to move in June.'],
		['en', 'Please read the plan.'],
		['de', 'Ich möchte mehr Zeit.'],
		['de', 'Bitte lesen Sie den Plan.'],
		['el', 'Θα έρθετε;'],
		['ja', 'ご確認をお願いします'],
		['zh', '请看第二页'],
		['ar', 'هل توافقون؟'],
	])('a request: %s %s', (lang, text) => {
		expect(keeperFor(lang).request(text)).toBe(true);
	});

	it.each([
		['en', 'We are pleased; it held.'],
		['de', 'Wir haben es geschafft; es hielt.'],
	])('no request: %s %s', (lang, text) => {
		expect(keeperFor(lang).request(text)).toBe(false);
	});
});
