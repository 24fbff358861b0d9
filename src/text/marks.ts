import { isAlphanumeric, isLetter } from './letters.ts';

/** Punctuation that many languages write in many ways, as tables. Patterns are for text after `fold`, unless said otherwise. */

/** A line begins with a quotation mark; single ones count when a letter follows. */
export function opensQuote(line: string): boolean {
	if (/^["“”„‟«»‹「『〝]/.test(line)) return true;
	return /^['‘‚’]/.test(line) && (/^.[¿¡…]/.test(line) || isAlphanumeric(line.codePointAt(1) ?? 0));
}

/** A line ends with a quotation mark, with sentence marks before or behind it; a single one stands behind a letter or a mark. */
export function closesQuote(line: string): boolean {
	if (isAlphanumeric(line.charCodeAt(line.length - 1) || 0)) return false;
	if (/["”“‟«»›」』〞][.,;:!?…。)\]*_ ]{0,4}$/.test(line)) return true;
	const single = /['’][.,!?…]?$/.exec(line);
	const before = single ? [...line.slice(0, single.index).slice(-2)].at(-1) : undefined;
	return before !== undefined && (/[.!?…]/.test(before) || isLetter(before.codePointAt(0) ?? 0));
}

/** A sentence ends here: full stops of all scripts, with a closing mark or bracket behind allowed. */
export const endsSentence = /[.!?…。؟۔।॥！？｡](?:["”“’'»›」』)\]*_]|\s)*$/u;

/** Bullets that people type or paste. `-`, `*`, `+`, `>` and dashes need white space behind them, the others do not. */
export const strongBullets = '•●◦▪▫‣⁃◆◇■□▶►▸➤➢➔✓✔✗✘★☆∙⦁❖➜➡👉🔹🔸▹·○・\uf0b7\uf0a7\uf0d8\uf076';
