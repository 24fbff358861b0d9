// Setting and painting decks of 50, 500 and 5,000 cards, and 500 against pdfkit alone that paints the same characters with one
// embedded font in the same process. The largest deck runs in a process of its own, to see what memory it takes.
//   npm run build && node test/bench/cards.js [ROUNDS]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import PDFDocument from 'pdfkit';
import { fontSource, openPress, renderers, settle, templates, understand } from '../../dist/index.js';

const self = fileURLToPath(import.meta.url);
const font = join(import.meta.dirname, '../../templates/fonts/Inter-Regular.ttf');
const words = 'harbour tide berth crane ferry summer rope winter council budget repair promise evening launch'.split(
	' ',
);
const word = (seed) => words[(seed * 7919) % words.length];
const phrase = (seed, count) =>
	Array.from({ length: count }, (_, index) => word(seed * 31 + index * 3 + (index % 5))).join(' ');

/** What stands on each card: a title, a cue, three sentences, 36 words in all. */
const cards = (count) =>
	Array.from({ length: count }, (_, index) => ({
		title: `Part ${phrase(index, 2)}`,
		cue: `Say ${phrase(index + 1, 3)}`,
		speech: [phrase(index, 9), phrase(index + 2, 10), phrase(index + 4, 9)].map((line) => `“We need the ${line}.”`),
	}));
const note = (deck) =>
	deck
		.map(
			({ title, cue, speech }, index) =>
				`## ${index + 1}. ${title}\n\n- **${cue}**\n\n${speech.map((line) => `  ${line}\n`).join('\n')}`,
		)
		.join('\n');

const settings = settle({}, {});
const date = new Date(0);
const load = await renderers.cards.load();

async function reading(count) {
	return understand(new TextEncoder().encode(note(cards(count))), 'deck', settings);
}

async function ours(understood) {
	const press = await openPress(fontSource());
	const job = { date, templates, press, sheet: 'a4', card: '4x6' };
	const start = performance.now();
	const [artifact] = await load({ ...understood, ...job });
	return { time: performance.now() - start, made: artifact.summary };
}

/** pdfkit alone: every line of every card, two cards a page. */
async function plain(count) {
	const deck = cards(count);
	const bytes = readFileSync(font);
	const start = performance.now();
	const doc = new PDFDocument({ size: 'A4', autoFirstPage: false, font: null });
	const done = new Promise((resolve) => doc.on('end', resolve));
	doc.on('data', () => {});
	doc.registerFont('body', bytes);
	deck.forEach(({ title, cue, speech }, index) => {
		if (index % 2 === 0) doc.addPage();
		doc.font('body').fontSize(14);
		const lines = speech.flatMap((line) => line.match(/.{1,48}(?:\s|$)/gu));
		const clock = `0:00–0:00 next ${deck[index + 1]?.title ?? ''}`;
		const texts = [`${index + 1} ${title} ${index + 1}/${count}`, cue, ...lines, clock];
		for (const [row, text] of texts.entries())
			doc.text(text, 60, 60 + (index % 2) * 300 + row * 20, { lineBreak: false });
	});
	doc.end();
	await done;
	return performance.now() - start;
}

if (process.argv[2] === 'child') {
	// As the command does for a long note (src/cli/input.ts).
	if (process.version.startsWith('v20.')) setFlagsFromString('--heap-growing-percent=50');
	const understood = await reading(Number(process.argv[3]));
	const before = process.memoryUsage().rss / 2 ** 20;
	const { time, made } = await ours(understood);
	const peak = process.resourceUsage().maxRSS / 1024;
	process.stdout.write(JSON.stringify({ time, made, before, peak }));
} else {
	const rounds = Number(process.argv[2] ?? 7);
	const understood = await reading(500);
	const times = { ours: [], plain: [] };
	for (let round = 0; round <= rounds; round++) {
		const [mine, its] = [(await ours(understood)).time, await plain(500)];
		// The first round warms the machine.
		if (round > 0) {
			times.ours.push(mine);
			times.plain.push(its);
		}
	}
	const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
	const [mine, its] = [median(times.ours), median(times.plain)];
	console.log(`500 cards  ${mine.toFixed(0)} ms, pdfkit alone ${its.toFixed(0)} ms, ${(mine / its).toFixed(2)} ×`);
	for (const count of [50, 500, 5000]) {
		const { stdout, stderr } = spawnSync(process.execPath, [self, 'child', String(count)], { encoding: 'utf8' });
		if (!stdout) throw new Error(stderr);
		const { time, made, before, peak } = JSON.parse(stdout);
		const each = `${(time / count).toFixed(2)} ms a card`;
		console.log(
			`${made}: ${time.toFixed(0)} ms, ${each}, memory ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`,
		);
	}
}
