import type { Inline } from '../model/talk.ts';
import { directionTime } from '../text/direction.ts';
import { fold } from '../text/fold.ts';
import { hasLetter } from '../text/letters.ts';
import { decoded } from './html.ts';
import type { Lexicon } from './words/words.ts';

/** Marks inside a line by the characters they begin with, tried at each place in this order. Group 1 is what is kept. */
const forms: readonly (readonly [leads: string, form: RegExp, type: Inline['type']])[] = [
	['<%', /<!--([\s\S]*?)-->|%%([^%]*)%%/y, 'aside'],
	['*_', /\*\*((?:[^*]|\*(?!\*)[^*]{1,200}\*(?!\*)){1,400})\*\*|__([^_]{1,400})__/y, 'strong'],
	[
		'*_',
		/(?<![\p{L}\p{N}*])\*(?=\S)((?:[^*]|\*\*[^*]{1,200}\*\*){1,600})\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,400})_(?![\p{L}\p{N}_])/uy,
		'emphasis',
	],
	['`', /``?([^`]{1,400})``?/y, 'code'],
	['([', /[([]([^()[\]]{1,80})[)\]]/y, 'aside'],
];

/** Cheap look ahead: one star or underscore with words right behind it. */
const maySlant = /(?<!\*)\*(?=[^\s*]|\*\*)|(?<!_)_(?=[^\s_])/y;

/** Marks without a partner. */
const stray = /\*{2,}|_{3,}|(?<=\s|^)_{2}(?=\s|$)/g;
/** A star at the line's start or end: slanted words that began in another line or go on in one. */
const opened = /^\*(?=[\p{L}"'“‘«¿¡(])/u;
const closed = /(?<=[.!?…:"'”’»)])\*$/u;

/** Of HTML only: `<enter>` and `<name>` are words. */
const tag =
	/<\/?(?:a|abbr|article|aside|audio|b|big|blockquote|body|br|button|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr)(?:\s[^<>]{0,200})?\/?>/iy;
const link = /!?\[([^\]]{0,200})\]\(([^()\s]{1,400})(?:\s[^()]{0,100})?\)/y;
const autolink = /<((?:https?:\/\/|mailto:)[^<>\s]{1,400}|[\w.+-]{1,60}@[\w.-]{1,60})>/y;

/**
 * The words of a line as runs in one style. Bold, slant and back-ticks go, and stray ones with them; `(pause)` and `[click]` are
 * directions; a link keeps its words, and its address as a direction, so nothing the author wrote is gone.
 */
export function inlines(text: string, says: Lexicon): readonly Inline[] {
	if (!/[<%*_`([!&]/.test(text)) return text === '' ? [] : [{ type: 'text', value: text }];
	const runs: Inline[] = [];
	const put = (type: Inline['type'], value: string) => {
		const last = runs.at(-1);
		if (value === '') return;
		if (last && last.type === type && type !== 'aside') runs[runs.length - 1] = { type, value: last.value + value };
		else runs.push({ type, value });
	};
	// To look for the end of each comment that is never closed takes the square of the line's length.
	const lastClose = text.lastIndexOf('-->');
	let at = 0;
	let plainFrom = 0;
	const flush = (to: number) => {
		const bare = text.slice(plainFrom, to).replace(stray, '');
		const begun = plainFrom === 0 && bare.startsWith('*') ? bare.replace(opened, '') : bare;
		put('text', decoded(to === text.length ? begun.replace(closed, '') : begun));
	};
	while (at < text.length) {
		const special = /[<%*_`([!]/g;
		special.lastIndex = at;
		const found = special.exec(text);
		if (!found) break;
		at = found.index;
		const taken = text.startsWith('<!--', at) && lastClose < at ? undefined : take(text, at, says);
		if (!taken) {
			at++;
			continue;
		}
		flush(at);
		for (const run of taken.runs) put(run.type, run.value);
		at = taken.end;
		plainFrom = at;
	}
	flush(text.length);
	return runs;
}

function take(text: string, at: number, says: Lexicon): { runs: readonly Inline[]; end: number } | undefined {
	const exec = (form: RegExp) => {
		form.lastIndex = at;
		return form.exec(text);
	};
	const lead = text[at] ?? '';
	const linked = lead === '[' || lead === '!' ? exec(link) : null;
	if (linked)
		return {
			runs: [...inlines(linked[1] ?? '', says), { type: 'aside', value: ` (${linked[2]})` }],
			end: at + linked[0].length,
		};
	const address = lead === '<' ? exec(autolink) : null;
	if (address) return { runs: [{ type: 'text', value: address[1] ?? '' }], end: at + address[0].length };
	const html = lead === '<' ? exec(tag) : null;
	if (html) return { runs: /^<br/i.test(html[0]) ? [{ type: 'break', value: '' }] : [], end: at + html[0].length };
	for (const [leads, form, type] of forms) {
		if (!leads.includes(lead) || (type === 'emphasis' && !exec(maySlant))) continue;
		const match = exec(form);
		if (!match) continue;
		const inside = match[1] ?? match[2] ?? '';
		const end = at + match[0].length;
		if (type === 'code') return { runs: [{ type, value: decoded(inside) }], end };
		if (type !== 'aside') return { runs: inlines(inside, says).map((run) => dressed(run, type)), end };
		if (match[0].startsWith('<') || match[0].startsWith('%')) return { runs: [{ type, value: inside.trim() }], end };
		if (isDirection(inside, says)) return { runs: [{ type, value: match[0] }], end };
	}
	return undefined;
}

/** A run inside bold or slanted words: plain words take their dress, all others keep their own. */
const dressed = (run: Inline, type: Inline['type']): Inline => (run.type === 'text' ? { ...run, type } : run);

/** Words in brackets that tell what to do: they begin with a word for it. Most words in brackets are said. */
const isDirection = (inside: string, says: Lexicon): boolean => {
	const folded = fold(inside);
	return (
		says.starts.direct.test(folded) ||
		says.is.stage.test(folded) ||
		says.starts.note.test(folded) ||
		takesTime(folded) ||
		(/\d\s?[a-z]{0,3}\.?$/i.test(folded) &&
			/^(?:\p{L}+\s)?\d{1,3}(?:[.:]\d+)?\s?(?:s|sec|min|m)?\.?$/u.test(folded.toLowerCase()) &&
			hasLetter(folded))
	);
};

/** `(they answer 2m)`, `(film, 3 min)`: the time of others. A figure without a unit counts something else. */
const takesTime = (folded: string): boolean =>
	/\d\s?(?:\p{L}|["'′″]|:\d\d)/u.test(folded) && directionTime(folded).others > 0;
