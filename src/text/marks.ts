/** Punctuation that many languages write in many ways, as tables. Patterns are for text after `fold`, unless said otherwise. */

/** A line begins with a quotation mark; single ones count when a letter follows. */
export const opensQuote = /^(?:["“”„‟«»‹「『〝]|['‘‚’](?=[\p{L}\p{N}¿¡…]))/u;

/** A line ends with a quotation mark, with sentence marks before or behind it. */
export const closesQuote = /["”“‟«»›」』〞](?:[.,;:!?…。)\]*_ ]|$){0,4}$|[\p{L}.!?…]['’][.,!?…]?$/u;

/** A sentence ends here: full stops of all scripts, with a closing mark or bracket behind allowed. */
export const endsSentence = /[.!?…。؟۔।॥！？｡](?:["”“’'»›」』)\]*_]|\s)*$/u;

/** Bullets that people type or paste. `-`, `*`, `+`, `>` and dashes need white space behind them, the others do not. */
export const strongBullets = '•●◦▪▫‣⁃◆◇■□▶►▸➤➢➔✓✔✗✘★☆∙⦁❖➜➡👉🔹🔸▹·○・\uf0b7\uf0a7\uf0d8\uf076';
