import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/model/refusal.ts';
import { decode } from '../../src/note/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
	const units = mark ? `\ufeff${text}` : text;
	const view = new DataView(new ArrayBuffer(units.length * 2));
	for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
	return new Uint8Array(view.buffer);
};
const bytes = (...values: number[]) => Uint8Array.from(values);
const refusal = (file: Uint8Array): string => {
	try {
		decode(file);
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return (error as Refusal).message;
	}
	throw new Error('was read');
};

describe('decode', () => {
	it('gives back every text written in UTF-8, with and without a byte order mark', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (words, mark) => {
				const text = `Toast for Mia: ${words.replace(/\p{Cc}/gu, '')}`;
				expect(decode(utf8(mark ? `\ufeff${text}` : text))).toMatchObject({ text, encoding: 'utf-8', bom: mark });
			}),
		);
	});

	it.each([
		['utf-16le', true],
		['utf-16be', false],
	] as const)('reads %s with a byte order mark, and without one where nothing else fits', (encoding, little) => {
		const text = 'Dear neighbours,\nça commence à 18 h. 你好';
		expect(decode(utf16(text, little, true))).toEqual({ text, encoding, bom: true, findings: [] });
		expect(decode(utf16(text, little, false))).toEqual({ text, encoding, bom: false, findings: [] });
	});

	it('takes an empty file for an empty note', () => {
		expect(decode(bytes())).toEqual({ text: '', encoding: 'utf-8', bom: false, findings: [] });
		expect(decode(bytes(0xef, 0xbb, 0xbf))).toMatchObject({ text: '', bom: true });
	});

	it('takes off one byte order mark only, so that places stay true', () => {
		expect(decode(utf8('\ufeff\ufeffHello')).text).toBe('\ufeffHello');
	});

	it.each([
		['a PDF', utf8('%PDF-1.7\n')],
		['ZIP', utf8('PK\u0003\u0004')],
		['rich text', utf8('{\\rtf1\\ansi Hello}')],
		['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
		['binary', new Uint8Array(40)],
		['binary', bytes(0xff, 0x00, 0xd9, 0x03, 0x80, 0x00)],
		['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
		['damaged UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x41, 0)],
	])('refuses %s by name', (name, file) => {
		expect(refusal(file)).toContain(name);
		expect(refusal(file)).toMatch(/^This .*: .*\.$/);
	});

	it('says in which line text of another encoding stops being UTF-8', () => {
		const message = refusal(bytes(...utf8('One\nTwo\nCaf'), 0xe9, ...utf8(' at five\n')));
		expect(message).toContain('line 3');
		expect(message).toContain('0xE9');
		expect(message).toContain('UTF-8');
		expect(refusal(bytes(...utf8('cut in the middle of '), 0xe2, 0x82))).toContain('line 1');
	});

	it('reads text with a few control characters and says where each kind first stands', () => {
		const text = 'Good evening\tall\r\nab\u0000c\u001b[1m\u0000\n\ufffd';
		const { text: read, findings } = decode(utf8(text));
		expect(read).toBe(text);
		expect(findings.map(({ ruleId, severity, actual, place }) => [ruleId, severity, actual, place?.start])).toEqual([
			['control-character', 'warning', 'U+0000', { line: 2, column: 3, offset: 20 }],
			['control-character', 'warning', 'U+001B', { line: 2, column: 5, offset: 22 }],
			['control-character', 'warning', 'U+FFFD', { line: 3, column: 1, offset: 28 }],
		]);
		expect(findings[0]?.place?.end).toEqual({ line: 2, column: 4, offset: 21 });
		expect(findings[0]?.reason).toBe('Unexpected character U+0000 (NUL), 2 times, expected none');
		expect(findings[2]?.note).toContain('letter was lost');
	});

	it('leaves tabs, line ends and page breaks alone', () => {
		expect(decode(utf8('a\tb\r\nc\fd\ve\r')).findings).toEqual([]);
	});

	it('either reads or refuses any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
				try {
					expect(typeof decode(file).text).toBe('string');
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
