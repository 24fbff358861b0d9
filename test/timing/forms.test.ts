import { expect, it } from 'vitest';
import { walk } from '../../src/model/words.ts';
import { planTalk } from '../../src/timing/plan.ts';
import { talkOf } from '../outline/note.ts';

/** Every way of writing down a time that we have met in notes: the note, the time of the whole, those of its sections in order. */
const forms: readonly (readonly [string, string, number | undefined, readonly number[]])[] = [
	[
		'in headings, about',
		'# Boats\n\n**Duration:** 8 minutes + Q&A\n\n## SLIDE 1 — The harbour (~2 min)\n\n“It is old.”\n\n## SLIDE 2 — The crane (~1.5 min)\n\n“It is tall.”\n',
		480,
		[120, 90],
	],
	[
		'in headings, in words, and parts with times of their own',
		'# Boats\n\n**Duration: 3-4 minutes**\n\n## Welcome (30 seconds)\n\nGood evening, all of you.\n\n## What we ask (1 minute)\n\nWe ask for a crane.\n\n### Sign the list (20 seconds)\n\nIt lies by the door.\n\n### Come on Sunday (40 seconds)\n\nWe begin at noon.\n',
		240,
		[30, 60, 20, 40],
	],
	[
		'a clock that runs through the headings',
		'# 🎤 2-3 Minute Pitch about Boats\n\n### 0. The harbour (0:00 - 0:25)\n\n*“It is old.”*\n\n### 1. The crane (0:25 - 1:00)\n\n*“It is tall.”*\n\n### 2. The quay (1:00 - 1:50)\n\n*“It is long.”*\n',
		180,
		[25, 35, 50],
	],
	[
		'a clock before bare titles',
		'Part 2: Boats\n\nSpeaker: Ana Ruiz\nFormat: a walk round the harbour (approx. 4 minutes)\n\n(0:00 - 0:45) Welcome\n\nSpeaker: “Good evening, all of you who came.”\n\n(0:45 - 2:00) The crane: how it came here\n\nSpeaker: “It came by sea, and it was paid for twice.”\n',
		240,
		[45, 75],
	],
	[
		'at most',
		'# Anruf\n\n## ERÖFFNUNG (< 20 Sekunden)\n\n„Guten Tag, hier ist Ana.“\n\n## FRAGEN\n\n„Passt es gerade?“\n',
		undefined,
		[20],
	],
	[
		'a lesson with a table of times at its end',
		'# Clase de barcos - 12 Minutos (segunda)\n\nDuracion total: 12 min\n\n## 1) Apertura (5 min)\n\n- hola a todos\n\n## 2) El puerto (7 min)\n\n### 2a La grua (3 min)\n\n- es alta\n\n### 2b El muelle (4 min)\n\n- es largo\n\n## Control de tiempo (12 min)\n\n- apertura: 5\n- puerto: 7\n',
		720,
		[300, 420, 180, 240],
	],
	[
		'among the facts below the title',
		'# Le barche — Discorso\n**Ana Ruiz · Porto 2024-25 · ~4\'45"**\n\n---\n\n## ① Apertura\n\nBuongiorno a tutti, mi presento.\n',
		285,
		[],
	],
	[
		'in words before the length',
		' 13. Il porto (discorso ~1 minuto)\n\nIl porto è vecchio e nessuno lo sa.\n\n 14. La gru (circa 1 minuto)\n\nLa gru è alta e tutti lo sanno.\n',
		undefined,
		[60, 60],
	],
	['in a line of its own', 'Тайминг: 12 минут\n\n# Порт\n\nДобрый вечер, дорогие друзья.\n', 720, []],
	[
		'in Japanese, whole and parts',
		'# 港の話 発表原稿（4分）\n\n## 1. 港 — いつからあるか（約1分）\n\nこんばんは、みなさん。\n\n## 2. クレーン（約2分・実演）\n\nこれがクレーンです。\n\n## 3. お願い（約30秒）\n\nよろしくお願いします。\n',
		240,
		[60, 120, 30],
	],
	[
		'in Persian figures',
		'# قایق‌ها\n\n**مخاطب:** همسایه‌ها\n**مدت پیشنهادی:** ۳ تا ۴ دقیقه\n\n---\n\n## اسلاید ۱ — بندر\n\nسلام و وقت بخیر به همه شما.\n',
		240,
		[],
	],
	[
		'behind the number of a page',
		'# 1페이지 — 40초\n안녕하세요, 여러분. 항구 이야기를 하겠습니다.\n\n# 2페이지\n항구는 오래되었습니다.\n\n# 마지막 페이지 — 15초\n감사합니다.\n',
		undefined,
		[40, 15],
	],
	[
		'the longer of two',
		'## O PORTO (4 min)\n\nBoa noite a todos.\n\n## A grua: de onde veio? (7-8 min)\n\nEla veio pelo mar.\n',
		undefined,
		[240, 480],
	],
	[
		'in the title, or less',
		'3 Minutes or less about boats\n\nThe harbour\n    > It is old.\n    > It is deep.\n\nThe crane\n    > It is tall.\n',
		180,
		[],
	],
	[
		'in a list of what to keep in mind',
		'# Notes for the film\n\n## Timing\n**Thursday 25 Sept, 10:00-11:00**\n\nSuggested timing:\n- 10:00-10:40: Boats (main part)\n- 10:40-10:43: **Film** (3 minutes)\n\n## Key points to remember\n✓ Keep the introduction brief (30 seconds max)\n✓ Film is 2.5 minutes long\n✓ Total time: 3 minutes\n\n## What to say\n\n“Good morning. We made a film.”\n',
		180,
		[],
	],
];

it.each(forms)('%s', (_, note, whole, sections) => {
	const talk = talkOf(note);
	const plan = planTalk(talk);
	const budgets = [...walk(talk)].flatMap((node) => (node.type === 'section' ? (plan.of(node).budget ?? []) : []));
	expect({ whole: plan.total.budget, sections: budgets }).toEqual({ whole, sections });
});
