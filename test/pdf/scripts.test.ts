/**
 * Shaping and copied text of many scripts against HarfBuzz's own command and poppler's, wherever this machine has both and a font for
 * the script: on Debian, apt-get install libharfbuzz-bin poppler-utils fonts-noto-core fonts-noto-cjk. What they say hangs on their
 * versions, so that they are asked on demand only: SCRIPTS=yes npx vitest run test/pdf/scripts.test.ts
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { fontSource, templates } from '../../src/assets.ts';
import { place, setText, tag } from '../../src/page/page.ts';
import { openFont } from '../../src/pdf/font.ts';
import type { Glyph } from '../../src/pdf/glyphs.ts';
import { openPress } from '../../src/pdf/press.ts';

/** Short words of greeting, and whatever of a script is hard to set. */
const strings = [
	'Office waffles – “fine”',
	'Vie\u0323\u0302t Nam, a\u0308 q\u0303',
	'Ελληνικά: καλημέρα, ᾧ ΐ',
	'Добрый день, Ёлка, ѓ',
	'Բարի լույս',
	'დილა მშვიდობისა',
	'בוקר טוב לכולם',
	'שָׁלוֹם עֲלֵיכֶם',
	'صباح الخير لا بأس',
	'صَبَاحُ الخَيْرِ يَا لَيْلَى',
	'می‌خواهم بروم گچ',
	'ہمیں جانا ہے',
	'ܫܠܡܐ ܥܠܝܟܘܢ',
	'ދިވެހި ބަސް',
	'नमस्ते कार्यक्रम शुरू करें',
	'क्ष्म्य द्ध्र र्त्स्न्य',
	'সুপ্রভাত স্বাগতম',
	'ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ',
	'સુપ્રભાત શ્રી',
	'ଶୁଭ ସକାଳ କ୍ଷେତ୍ର',
	'காலை வணக்கம் ஸ்ரீ',
	'శుభోదయం క్ష్మ',
	'ಶುಭೋದಯ ಕ್ಷ್ಮ',
	'സുപ്രഭാതം ക്ഷ്മ',
	'සුබ උදෑසනක් ශ්‍රී',
	'สวัสดีตอนเช้า น้ำ',
	'ສະບາຍດີ ນ້ຳ',
	'អរុណសួស្តី ស្ត្រី',
	'မင်္ဂလာပါ ကြွေး',
	'བཀྲ་ཤིས་བདེ་ལེགས',
	'እንደምን አደርክ',
	'ᎣᏏᏲ',
	'ᐊᓐᓂᐊ',
	'ⴰⵣⵓⵍ',
	'ꦱꦸꦒꦼꦁ ꦲꦺꦚ꧀ꦗꦁ',
	'早上好，各位',
	'おはようございます、か\u3099',
	'좋은 아침입니다',
	'\u1100\u1161\u11a8 \u1112\u1161\u11ab',
];

/** Lines that go both ways. */
const both = [
	'صباح الخير، لا بأس: 14:30، ثم ١٢ كتاباً.',
	'קפה 12 שקלים (10%), PDF של ABC.',
	'مبلغ ۱۲٬۵۰۰ تومان، همین.',
	'abc سلام def',
].map((text) => ({ text }));

const wanted = process.env.SCRIPTS !== undefined;
const has = (command: string, ...args: string[]) => wanted && spawnSync(command, args).error === undefined;
const face = 'Inter-Regular';
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The font that draws all of each string, by the press's own choice; strings without one are left out. */
const press = await openPress(fontSource());
const drawn = strings.flatMap((text) => {
	const [first, ...others] = wanted ? press.ruler.cover(text, face) : [{ face, missing: undefined }];
	return first && others.length === 0 && first.missing === undefined ? [{ text, name: first.face }] : [];
});

/** Where the ink of each glyph stands, and where the pen is in the end. */
function inkOf(glyphs: readonly (Omit<Glyph, 'text' | 'nominal'> & { readonly parts?: Glyph['parts'] })[]) {
	let pen = 0;
	const ink = glyphs.flatMap(({ id, parts = [{ glyph: id, x: 0, y: 0 }], advance, x, y }) => {
		const spots = parts.map((part) => [part.glyph, pen + x + part.x, y + part.y]);
		pen += advance;
		return spots;
	});
	return { ink, pen };
}

describe.runIf(has('hb-shape', '--version'))('shaping', () => {
	it.each(drawn)('of $text is HarfBuzz’s', ({ text, name }) => {
		const [file = '', index = '0'] = name.split('#');
		const own = !name.includes('#');
		const path = own ? new URL(`../../templates/fonts/${name}.ttf`, import.meta.url).pathname : file;
		const read = () => (own ? templates(`fonts/${name}.ttf`) : readFileSync(path));
		const font = openFont(harfbuzz, { name, index: Number(index), read });
		const args = ['--font-size=upem', '--no-glyph-names', '--output-format=json', `--face-index=${index}`];
		const { stdout } = spawnSync('hb-shape', [...args, `--font-file=${path}`, text], { encoding: 'utf8' });
		const shaped = JSON.parse(stdout) as { g: string; dx: number; dy: number; ax: number }[];
		const theirs = shaped.map(({ g, dx, dy, ax }) => ({ id: Number(g), advance: ax, x: dx, y: dy }));
		expect(inkOf(font.shape(text, fromRight.test(text)))).toEqual(inkOf(theirs));
	});
});

describe.runIf(has('pdftotext', '-v'))('copied text', () => {
	it.each(wanted ? [...drawn, ...both] : [])('of $text is what was written', async ({ text }) => {
		const set = setText([{ text, style: { face, size: 14, leading: 20, ink: 0 } }], { width: 500, ruler: press.ruler });
		const items = place(set, { x: 40, top: 40, tag: tag('P') });
		const pages = [{ width: 600, height: 200, items }];
		const bytes = await press.paint({ title: 'T', lang: 'en', date: new Date(0), pages });
		const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
		// Marks of direction are ours and poppler's.
		expect(stdout.replace(/[\u200E\u200F\u202A-\u202E]/g, '').trim()).toBe(text);
	});
});
