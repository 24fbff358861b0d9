// Reading a note (bytes to talk) beside remark-parse alone on the same text, in turn in one process: prose and lists of 16, 100
// and 800 kB. Then reading alone at eight times the size, twice over, to see that it grows no faster than the note.
// The shorter the text, the more rounds, so that what is measured runs warm; the quickest of them counts.
//   node test/bench/reading.js [ROUNDS]
import { kinds, textOf } from './ordinary.js';
import { clock, modules, parse } from './workbench.js';

const rounds = Number(process.argv[2] ?? 5);
const { readNote, outline } = await modules('note/note.ts', 'outline/outline.ts');

const read = async (text) => outline(await readNote(Buffer.from(text), 'note.md'));

console.log('milliseconds of processor   remark-parse     reading     ratio');
for (const kind of kinds)
	for (const size of [16_000, 100_000, 800_000]) {
		const text = textOf(kind, size);
		const times = { parse: [], read: [] };
		const turns = Math.max(1, Math.round((rounds * 100_000) / size));
		for (let round = 0; round < turns; round++) {
			times.parse.push(await clock(() => parse(text)));
			times.read.push(await clock(() => read(text)));
		}
		const [parsed, mine] = [Math.min(...times.parse), Math.min(...times.read)];
		const label = `${kind}, ${size / 1000} kB`;
		console.log(
			`${label.padEnd(26)}${parsed.toFixed(1).padStart(14)}${mine.toFixed(1).padStart(12)}${(mine / parsed).toFixed(2).padStart(10)}`,
		);
	}

console.log('\nreading alone                        ms   times that of an eighth');
for (const kind of kinds) {
	let before = 0;
	for (const size of [100_000, 800_000, 6_400_000]) {
		const text = textOf(kind, size);
		const turns = size > 1_000_000 ? 1 : rounds;
		const times = [];
		for (let round = 0; round < turns; round++) times.push(await clock(() => read(text)));
		const time = Math.min(...times);
		const growth = before ? (time / before).toFixed(1) : '';
		console.log(`${`${kind}, ${size / 1000} kB`.padEnd(26)}${time.toFixed(0).padStart(13)}${growth.padStart(12)}`);
		before = time;
	}
}
const { maxRSS } = process.resourceUsage();
console.log(`\nmost memory ${(maxRSS / 1024).toFixed(0)} MB`);
