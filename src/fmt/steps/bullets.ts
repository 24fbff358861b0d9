import { strongBullets } from '../../text/marks.ts';
import type { Step } from '../step.ts';

/** White space, a bullet, and the white space behind it; `*` and `+` are bullets only with white space behind them, `-` before a letter, too. */
const bullet = new RegExp(
	`^([ \\t]*)(?:[${strongBullets}][ \\t\\u00a0\\u3000]*|[*+-][ \\t\\u00a0\\u3000]+|-(?=\\p{L}))(?=\\S)`,
	'u',
);

/** Ticks, crosses, stars and hands say something of the point behind them, and stay. */
const telling = /[✓✔✗✘★☆👉]/u;

/** Every bullet becomes `-` with one space behind it, as far in as it was: how deep it stands is the author's choice. */
export const bullets: Step = ({ lines }) =>
	lines.flatMap(({ kept, kind, text, start }) => {
		if (kept || kind === undefined || kind === 'section' || kind === 'title' || kind === 'noise') return [];
		const [found, indent = ''] = bullet.exec(text) ?? [];
		const sign = telling.exec(found ?? '')?.[0] ?? '';
		const clean = `${indent}- ${sign}${sign && ' '}`;
		if (found === undefined || found === clean) return [];
		return [{ fix: [{ start, end: start + found.length, text: clean }] }];
	});
