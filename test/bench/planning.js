// Planning a talk beside remark-parse on its note, in turn in one process: a megabyte of prose in English, in Russian and in
// Mandarin, and one full of figures. Then planning alone at 2.5, 5 and 10 MB, to see that it grows no faster than the note.
//   node test/bench/planning.js [ROUNDS]
import { clock, modules, parse } from './workbench.js';

const rounds = Number(process.argv[2] ?? 5);
const { readNote, outline, planTalk } = await modules('note/note.ts', 'outline/outline.ts', 'timing/plan.ts');

/** Syllables that words are made of: there are some ten thousand different words, as in a long text. */
const makings = {
	English: ['har bour tide berth crane fer ry sum mer rope win ter coun cil bud get re pair prom ise eve ning', ' '],
	Russian: ['га вань при лив кра н ле то зи ма со вет ре мо нт обе ща ни е ве че р ки ль', ' '],
	Mandarin: ['港 口 潮 水 起 重 机 船 夏 天 冬 绳 子 会 议 预 算 修 理 承 诺 晚 上', ''],
	figures: ['har bour tide berth crane fer ry sum mer rope win ter coun cil bud get re pair prom ise eve ning', ' '],
};
/** A number that differs from place to place, the same in every run. */
const turn = (seed, i) => (Math.imul(seed + 1, 2654435761) ^ Math.imul(i + 1, 40503)) >>> 7;
const figures = ['1984', '75%', '$4.5M', '14:30', '1,250,000', 'Q3', '20-30%', '3.1', 'HTTP', 'e.g.'];
const sentence = (kind, seed) => {
	const [syllables, space] = makings[kind];
	const list = syllables.split(' ');
	const words = Array.from({ length: 7 + (seed % 13) }, (_, i) => {
		const n = turn(seed, i);
		if (kind === 'figures' && n % 3 === 0) return figures[(n >>> 4) % figures.length];
		return Array.from({ length: 1 + (n % 3) }, (_, k) => list[(n >>> (4 * k + 2)) % list.length]).join('');
	});
	const text = words.join(space) + (kind === 'Mandarin' ? '。' : seed % 7 === 3 ? '?' : '.');
	return text[0].toUpperCase() + text.slice(1);
};
const textOf = (kind, size) => {
	const parts = [];
	for (let i = 0, length = 0; length < size; i++) {
		const title = i % 6 ? '' : `## ${sentence(kind, i).slice(0, 24)}\n\n`;
		const part = `${title}${[0, 1, 2, 3].map((k) => sentence(kind, i * 4 + k)).join(' ')}\n\n`;
		parts.push(part);
		length += Buffer.byteLength(part);
	}
	return parts.join('');
};

const talkOf = async (text) => outline(await readNote(Buffer.from(text), 'note.md'));

console.log('milliseconds of processor for 1 MB   remark-parse    planning');
for (const kind of Object.keys(makings)) {
	const text = textOf(kind, 1_000_000);
	const talk = await talkOf(text);
	const times = { parse: [], plan: [] };
	for (let round = 0; round < rounds; round++) {
		times.parse.push(await clock(() => parse(text)));
		times.plan.push(await clock(() => planTalk(talk)));
	}
	const [parsed, planned] = [Math.min(...times.parse), Math.min(...times.plan)];
	console.log(`${kind.padEnd(35)}${parsed.toFixed(0).padStart(14)}${planned.toFixed(0).padStart(12)}`);
}

console.log('\nplanning alone                        ms   times that of half as much');
for (const kind of Object.keys(makings)) {
	let before = 0;
	for (const size of [2_500_000, 5_000_000, 10_000_000]) {
		const talk = await talkOf(textOf(kind, size));
		const times = [];
		for (let round = 0; round < Math.min(3, rounds); round++) times.push(await clock(() => planTalk(talk)));
		const time = Math.min(...times);
		const growth = before ? (time / before).toFixed(1) : '';
		console.log(`${`${kind}, ${size / 1e6} MB`.padEnd(30)}${time.toFixed(0).padStart(10)}${growth.padStart(12)}`);
		before = time;
	}
}
const { maxRSS } = process.resourceUsage();
console.log(`\nmost memory ${(maxRSS / 1024).toFixed(0)} MB`);
