// Notes of nothing but one thing over and over, as one line, as lines and as paragraphs, read and linted at 16 kB and at 128 kB.
// Prints what takes more than twelve times as long for eight times as much, or seconds: what takes the square of its length.
//   npm run build && node test/bench/lines.js [PIECE]
import { join } from 'node:path';

const { Refusal, review, settle, understand } = await import(join(import.meta.dirname, '../../dist/index.js'));

const marks = [
	...['<!-- ', '<!--x', '<? ', '<![CDATA[', '%% a ', '%', '<', '<a ', '<a href="', '</', '&amp;', '&a', '{{a ', '{'],
	...['**a', '** a', 'a**', '*a_ ', '_a ', '__a', '~~a', '==a', '`', '``a`', '\\', '\\\\', '^', '|', '| a ', '||'],
	...['[a', '[[a', '![a', '](', '[a](', '[ (](', '![[]()', '((', '(a ', ')', '[a] ', '(a) ', '[a](b) ', '[[a|b]] '],
	...['"', '"a ', '“', '“a ', '”', '«a ', "'a ", '‘a ', '„a ', '“a” ', '“a”, '],
];
const opens = [
	'- ',
	'+ ',
	'* ',
	'> ',
	'# ',
	'#',
	'1. ',
	'1) ',
	'a) ',
	'IV. ',
	'• ',
	'-',
	'=',
	'---',
	'TODO ',
	'NOTE: ',
	'Q: ',
	'A: a ',
];
const figures = [
	'1',
	'1,',
	'1.5',
	'12:30 ',
	'1:30 - ',
	'(2 min) ',
	'1/2 ',
	'1 000 ',
	'99% ',
	'7 €',
	'$1,000 ',
	'[12:04] ',
];
const words = [
	'a',
	'A. ',
	'Mr. ',
	'the the ',
	'e.g. ',
	'one, two, ',
	'. ',
	'…',
	'? ',
	'!',
	', ',
	': ',
	';',
	'/',
	'//',
	'@a ',
	'a@b.c ',
	'http://a ',
	'www.a',
];
const letters = [
	'é',
	'你',
	'你好。',
	'م',
	'ש',
	'ก',
	'🐐',
	'👩‍👧',
	'\u0301',
	'\u200b',
	'\u00a0',
	'\u00ad',
	'\u202e',
	'\t',
	' ',
	'\r',
];

const forms = {
	'one line': (piece, size) => `The tide ${piece.repeat(size / piece.length)} is out.`,
	lines: (piece, size) => `${piece}\n`.repeat(size / (piece.length + 1)),
	'lines with words': (piece, size) => `The tide is ${piece}out.\n`.repeat(size / (piece.length + 17)),
	paragraphs: (piece, size) => `${piece}\n\n`.repeat(size / (piece.length + 2)),
};

const settings = settle({}, {});
async function seconds(text) {
	const start = process.cpuUsage();
	try {
		await review(await understand(Buffer.from(text), 'note', settings));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
	}
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
}

const chosen = process.argv[2];
const pieces = [...marks, ...opens, ...figures, ...words, ...letters].filter((piece) => !chosen || piece === chosen);
await seconds(forms.lines('The tide is out. ', 100_000));
let slow = 0;
for (const piece of pieces)
	for (const [form, make] of Object.entries(forms)) {
		const once = await seconds(make(piece, 16_000));
		const often = once > 4 ? Number.POSITIVE_INFINITY : await seconds(make(piece, 128_000));
		if (often < 0.5 || (often < 5 && often / once < 12)) continue;
		slow++;
		console.log(
			`${JSON.stringify(piece).padEnd(14)}${form.padEnd(18)}${once.toFixed(2)} s, eight times as much ${often.toFixed(2)} s`,
		);
	}
console.log(`${slow} of ${pieces.length * Object.keys(forms).length} are slow`);
process.exitCode = slow > 0 ? 1 : 0;
