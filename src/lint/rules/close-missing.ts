import { partsOf, writtenOut } from '../parts.ts';
import { defineRule } from '../rule.ts';

const start =
	'# The house\n\n## Good morning\n\n“I am glad you came.”\n\n## The roof\n\n“It leaks in two places.”\n\n## The cellar\n\n“It floods every spring.”\n\n';

export const closeMissing = defineRule({
	id: 'close-missing',
	finds: 'talks whose last words are not written, though all others are',
	why: 'Without a last sentence a talk ends in “so, yes, that was it”, and that is what they take home.',
	severity: 'info',
	options: {
		habit: {
			kind: 'share',
			default: 0.8,
			sets: 'how many of the other parts, and of their lines, must be written out before the last is judged',
		},
		titles: {
			kind: 'words',
			default: [
				...['end', 'the end', 'ending', 'close', 'closing', 'closing remarks', 'conclusion', 'wrap up', 'wrap-up'],
				...['schluss', 'abschluss', 'schlusswort', 'fazit', 'fin', 'conclusion', 'conclusión', 'cierre', 'final'],
				...['conclusione', 'conclusioni', 'chiusura', 'conclusão', 'fechamento', 'encerramento', 'slot', 'afsluiting'],
				...['conclusie', 'zakończenie', 'podsumowanie', 'заключение', 'завершение', 'kapanış', 'sonuç', 'kết luận'],
				...[
					'结论',
					'总结',
					'結論',
					'結語',
					'まとめ',
					'結び',
					'마무리',
					'맺음말',
					'الخاتمة',
					'خاتمة',
					'סיכום',
					'सारांश',
					'สรุป',
				],
			],
			sets: 'titles of a part in which a talk ends; what stands behind it may be for later',
		},
	},
	examples: [
		{ shows: 'A last sentence', note: `${start}## The end\n\n- the date\n\n“Let us mend it in May.”\n`, findings: [] },
		{
			shows: 'What stands behind the end is for later',
			note: `${start}## The end\n\n“Let us mend it in May.”\n\n## After every meeting\n\n- write down who came\n- turn the lights off\n`,
			findings: [],
		},
		{
			shows: 'Points, where all that goes before is said in full',
			note: `${start}## The end\n\n- the date\n`,
			findings: ['15:1-15:11 Unexpected points in “The end”, expected the words you end with'],
		},
	],
	check({ talk, lines, options, report }) {
		const titles = new Set(options.titles.map((title) => title.toLowerCase()));
		const parts = partsOf(talk, lines);
		const last = parts.findLast(({ name }) => titles.has(name.toLowerCase().replace(/[\s.:!…]+$/u, '')));
		if (!last || last.speech > 0) return;
		const others = parts.filter((part) => part !== last);
		if (!writtenOut(others, options.habit)) return;
		report({
			reason: `Unexpected points in “${last.name}”, expected the words you end with`,
			place: last.place,
			note: 'Write your last sentence out, as you have done with the others.',
		});
	},
});
