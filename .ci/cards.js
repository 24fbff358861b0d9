// Lays every fixture note (and the notes in ../shared, where they are there) on cards of all sizes, each size in turn, and looks at
// what was printed from outside: where it lies, how large it is, and whether every spoken word is on it. With --all, every note on
// cards of every size and both sheets. Needs pdftotext (poppler-utils).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontSource, openPress, renderers, settle, templates, understand } from '../dist/index.js';

const sizes = '3x5 4x6 5x8 a6 a7 phone business avery-5388 avery-5389 120x80mm 4.5x3in'.split(' ');
const sheets = ['a4', 'letter'];
/** Points: the smallest type on a card, and how far rounding may lie. */
const smallest = 8.5;
const tolerance = 0.6;

const root = join(import.meta.dirname, '..');
const notesIn = (folder) =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith('.md') && !name.endsWith('.handout.md'))
				.map((name) => join(folder, name))
		: [];
const notes = ['fixtures/notes', '../shared/notes', '../shared/corpus/raw'].flatMap((folder) =>
	notesIn(join(root, folder)),
);
const all = process.argv.includes('--all');

const wordsOf = (text) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Spoken words of the talk: of its speech, points and cues. */
function* spoken(node) {
	const own = node.type === 'cue' ? node.label : node.type === 'speech' || node.type === 'point' ? node.children : [];
	for (const run of own) yield* wordsOf(run.value);
	if (node.type !== 'speech' && node.type !== 'point' && node.type !== 'aside')
		for (const child of node.children) if ('place' in child) yield* spoken(child);
}

/** Words that are not in a text; a long one may be cut at the end of a line or of a card. */
function missing(words, text) {
	const joined = wordsOf(text.replace(/\u00AD\s*/g, '')).join('');
	const isThere = (word) => {
		if (joined.includes(word)) return true;
		const letters = [...word];
		return letters.some((_, cut) => {
			const [head, tail] = [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
			return cut > 0 && joined.includes(head) && joined.includes(tail);
		});
	};
	return [...new Set(words)].filter((word) => !isThere(word));
}

/** Texts that are too small, or not inside of one card. */
async function misplaced(bytes, places) {
	const faults = [];
	const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const height = page.view[3];
		for (const { str, transform, width } of (await page.getTextContent()).items) {
			if (!str?.trim()) continue;
			const [, , c, d, x, fromBelow] = transform;
			const [size, y] = [Math.hypot(c, d), height - fromBelow];
			const [card, ...others] = places.filter(
				({ page: on, trim: [left, top, right, bottom] }) =>
					on === number - 1 && x >= left - 0.1 && x <= right + 0.1 && y >= top && y <= bottom + 0.1,
			);
			if (!card) continue;
			const [left, top, right, bottom] = card.safe;
			if (others.length > 0) faults.push(`in two cards: ${str}`);
			if (size < smallest) faults.push(`${size.toFixed(1)} pt: ${str}`);
			if (
				x < left - tolerance ||
				x + width > right + tolerance ||
				y - size * 0.75 < top - tolerance ||
				y > bottom + tolerance
			)
				faults.push(`outside of card ${card.card}: ${str}`);
		}
	}
	await pdf.destroy();
	return faults;
}

const render = await renderers.cards.load();
const press = await openPress(fontSource());
const faults = [];
let decks = 0;
for (const [at, note] of notes.entries()) {
	const understood = await understand(readFileSync(note), basename(note, '.md'), settle({}, {}));
	const words = [...spoken(understood.talk)];
	for (const [nth, card] of sizes.entries())
		for (const sheet of sheets) {
			if (!all && ((at + nth) % 4 !== 0 || sheets[(at >> 2) % 2] !== sheet)) continue;
			const name = `${basename(note)} ${card} ${sheet}`;
			const job = { ...understood, date: new Date(0), templates, press, card, sheet, deck: { geometry: true } };
			const [{ bytes, findings }, geometry] = await render(job);
			const [again] = await render(job);
			decks++;
			if (Buffer.compare(bytes, again.bytes) !== 0) faults.push(`${name}: other bytes the second time`);
			for (const fault of await misplaced(bytes, JSON.parse(Buffer.from(geometry.bytes).toString())))
				faults.push(`${name}: ${fault}`);
			const { stdout, error } = spawnSync('pdftotext', ['-', '-'], {
				input: bytes,
				encoding: 'utf8',
				maxBuffer: 1 << 28,
			});
			if (error) throw error;
			// Where this machine has no font for a script, codes stand for its words.
			const lost = findings.length > 0 ? [] : missing(words, stdout);
			if (lost.length > 0) faults.push(`${name}: without ${lost.length} words: ${lost.slice(0, 8).join(', ')}`);
		}
}
console.log(`${decks} decks of ${notes.length} notes looked at, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
