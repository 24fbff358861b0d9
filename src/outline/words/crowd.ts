/**
 * Orders about the listeners, who are named in the third person: `Let the room answer`, `Das Publikum raten lassen`. Whoever speaks
 * *to* people does not call them the audience. By language, on small letters; the infinitives of other languages are in `orders.ts`.
 */
const crowds: Readonly<Record<string, () => RegExp>> = {
	en: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:and|then|also|when to|know to|sure to|remember to)\s+)(?:let|ask|tell|invite|warn|remind|have|get|make sure)\s+(?:all\s+|all of\s+)?(?:them|people|everyone|everybody|(?:the|your)\s+(?:room|audience|crowd|class|students?|panel|guests?|groom|bride|couple|host|participants|attendees|listeners|viewers|volunteers?)|students|participants|attendees|guests|listeners|viewers|volunteers)(?![\w'’])/,
	de: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:und|dann|danach)\s+)(?:lass|lassen|lasst|bitte|bitten|frag|frage|fragen|fordere|erinnere)\s+(?:das publikum|die (?:zuhörer|leute|gäste|teilnehmer|teilnehmenden|klasse|runde|anwesenden)\p{L}*|den saal)(?!\p{L})/u,
	fr: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:et|puis|ensuite)\s+)(?:laisse[rz]?|demande[rz]?|invite[rz]?|rappele[rz]?)\s+(?:au public|à la salle|à l['’]assistance|le public|la salle|les (?:gens|participants|élèves|invités|étudiants)|aux (?:gens|participants|élèves|invités|étudiants))(?!\p{L})/u,
	es: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:y|luego|después)\s+)(?:deja|deje|pide|pida|pregunta|pregunte|invita|invite|recuerda|recuerde)\s+(?:que\s+)?(?:al público|a la (?:audiencia|sala|clase)|a los (?:asistentes|alumnos|participantes|invitados)|el público|la (?:audiencia|sala)|los (?:asistentes|alumnos|participantes))(?!\p{L})/u,
	pt: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:e|depois)\s+)(?:deixe|peça|pergunte|convide|lembre)\s+(?:que\s+)?(?:ao público|à (?:plateia|turma|audiência)|aos (?:alunos|participantes|convidados)|o público|a (?:plateia|turma|audiência)|os (?:alunos|participantes|convidados))(?!\p{L})/u,
	it: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:e|poi)\s+)(?:lascia|lasciate|chiedi|chiedete|invita|ricorda)\s+(?:che\s+)?(?:al pubblico|alla (?:sala|classe|platea)|agli (?:studenti|ospiti)|ai partecipanti|il pubblico|la (?:sala|classe|platea)|gli (?:studenti|ospiti)|i partecipanti)(?!\p{L})/u,
	nl: () =>
		/(?:^|[.,;:!–—-]\s+|\b(?:en|dan)\s+)(?:laat|vraag|herinner|nodig)\s+(?:het publiek|de (?:zaal|klas|groep|gasten|deelnemers|mensen|studenten)|iedereen|deelnemers|mensen)(?!\p{L})/u,
	ru: () =>
		/(?:^|[.,;:!–—-]\s+|(?<!\p{L})(?:и|потом|затем)\s+)(?:спросить|попросить|дать|напомнить|пригласить)\s+(?:зал|зрител\p{L}*|аудитори\p{L}*|участник\p{L}*|слушател\p{L}*|гост\p{L}*)/u,
};

/** Speaks of *I* or *we* as well: somebody tells what he does with people. */
const own = (): RegExp =>
	/\b(?:i|i'm|i'll|i've|we|we're|we'll|we've|our|us|my|let's|ich|wir|je|nous|yo|nosotros|eu|nós|io|noi|ik|wij|we)\b|(?<!\p{L})(?:я|мы)(?!\p{L})/u;

/** Whether a line tells a speaker what to do with the listeners, in the note's language or in English. */
export function ordersCrowd(folded: string, lang: string): boolean {
	const small = folded.toLowerCase().replaceAll('’', "'");
	const primary = lang.toLowerCase().split('-')[0] ?? '';
	return [...new Set([primary, 'en'])].some((tag) => crowds[tag]?.().test(small)) && !own().test(small);
}
