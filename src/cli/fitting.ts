import { plain, runsOf } from '../model/words.ts';
import { formatLength } from '../text/duration.ts';
import { excerpt } from '../text/printable.ts';
import { wrapped } from '../text/width.ts';
import type { Fit } from '../timing/fit.ts';
import type { Paint } from './paint.ts';

/** Columns of a sentence. */
const width = 80;

/** What was dropped to make a talk fit, and what would have to go besides: never silently, so it goes to stderr line by line. */
export function fitting({ allowed, before, dropped, toGo, plan, after }: Fit, paint: Paint): string {
	const lines: string[] = [];
	const name = (part: Fit['dropped'][number]) => {
		const number = part.type === 'section' && part.number ? `${part.number} ` : '';
		return `  line ${part.place.start.line}: ${excerpt(number + plain(runsOf(part)).replace(/\s+/g, ' ').trim(), 60)}`;
	};
	if (before <= allowed) return `It fits ${formatLength(allowed)} as it is: most likely ${formatLength(before)}.\n`;
	if (dropped.length > 0) {
		lines.push(paint.warn(`Left out to fit ${formatLength(allowed)}, as marked:`), ...dropped.map(name));
		lines.push(`That leaves most likely ${formatLength(plan.total.seconds)}.`);
	}
	if (toGo.length > 0) {
		const over = `${formatLength(plan.total.seconds - allowed)} too long`;
		const so =
			dropped.length > 0
				? `Still ${over}. These would have to go as well; they are still in:`
				: `It is ${over} for ${formatLength(allowed)}, and nothing is marked (if time). These would have to go; they are still in:`;
		lines.push(...wrapped(so, width).map(paint.warn));
		lines.push(...toGo.map(name), `That would leave most likely ${formatLength(after)}.`);
	}
	if (after > allowed)
		lines.push(
			paint.bad(`No leaving out of whole sections makes it fit: ${formatLength(after - allowed)} remain to be cut.`),
		);
	return `${lines.join('\n')}\n`;
}
