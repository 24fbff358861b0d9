// Ordinary notes of any length, for the benches.
const names =
	'harbour tide berth crane ferry summer rope winter council budget repair promise evening launch keel'.split(' ');
const said = 'we when the for is and that with from before our this will have where'.split(' ');
/** Words that differ from place to place, the same in every run. */
const words = (seed, count) =>
	Array.from({ length: count }, (_, i) => {
		const turn = Math.imul(seed + 1, 2654435761) ^ Math.imul(i + 1, 40503);
		return (i % 2 ? said : names)[(turn >>> 8) % 15];
	}).join(' ');
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const sentence = (seed) => `${capital(words(seed, 6 + (seed % 13)))}${seed % 7 === 3 ? '?' : '.'}`;

const makers = {
	prose: (i) =>
		`${i % 6 ? '' : `## ${capital(words(i, 3))}\n\n`}${[0, 1, 2, 3].map((k) => sentence(i * 4 + k)).join(' ')}\n\n`,
	lists: (i) =>
		[
			i % 4 ? '' : `${((i / 4) % 9) + 1}. ${capital(words(i, 3))}.\n\n`,
			`• ${capital(words(i, 2))}\n\n`,
			`“${sentence(i)} ${sentence(i + 1)}”\n\n`,
			`- ${words(i, 4)}\n- ${words(i + 3, 5)}: ${i}\n  - ${words(i + 5, 3)}\n\n`,
		].join(''),
	fences: (i) =>
		`# ${capital(words(i, 2))}\n\n${sentence(i)}\n\n\`\`\`js\nconst ${names[i % 15]} = ${i};\n\`\`\`\n\n<p>${sentence(i + 1)}</p>\n\n`,
};
/** What is made here: paragraphs under headings, lists pasted from a document, code and raw HTML in between. */
export const kinds = Object.keys(makers);

/** So many characters of one kind, the same in every run. */
export const textOf = (kind, size) => {
	let text = '';
	for (let i = 0; text.length < size; i++) text += makers[kind](i);
	return text;
};
