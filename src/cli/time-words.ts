import type { Plan } from '../model/plan.ts';
import type { Talk } from '../model/talk.ts';
import { plain } from '../model/words.ts';
import { formatLength } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { wrapped } from '../text/width.ts';
import { type Held, heldAgainstBudgets, type Sum, sumsThatFail } from '../timing/budgets.ts';
import type { Paint } from './paint.ts';

/** Where the pace of a plan comes from, in a few words. */
export function paceWords({ pace, unit, source }: Plan): string {
	const rate = `${pace} ${unit} a minute`;
	const words: Readonly<Record<Plan['source'], string>> = {
		default: `${rate}, on average (script time --calibrate learns yours)`,
		name: `${rate}, by its name`,
		number: rate,
		calibrated: `${rate}, as you read for --calibrate`,
		rehearsed: `${rate}, as rehearsed`,
	};
	return words[source];
}

/** What the whole takes, never as one number alone: `3 min 48 s to 5 min 49 s, most likely 4 min 49 s, of 15 min`. */
export function lengthWords({ total: { seconds, low, high, budget } }: Plan): string {
	if (seconds === 0) return 'Nothing in it is said aloud.';
	const range = `${formatLength(low)} to ${formatLength(high)}, most likely ${formatLength(seconds)}`;
	return budget === undefined ? range : `${range}, of ${formatLength(budget)}`;
}

/** Title, length with its range, and pace: what stands above the table. Never one number alone. */
export function headline(talk: Talk, plan: Plan, paint: Paint): readonly string[] {
	return [paint.strong(printable(talk.title)), lengthWords(plan), paint.soft(`at ${paceWords(plan)}`)];
}

/** So many sections are named; `--json` has all. */
const named = 4;

/** Columns of a remark. */
const width = 80;

/** A sentence to print, and whether something is to be done about it. */
interface Remark {
	readonly grave: boolean;
	readonly text: string;
}

/** What to do about the time: what is over or under its budget, sums that fail, who speaks how long. */
export function remarks(talk: Talk, plan: Plan, paint: Paint): readonly string[] {
	if (plan.total.seconds === 0) return [];
	const held = heldAgainstBudgets(talk, plan);
	const whole = held.filter(({ node }) => node.type === 'talk');
	const over = held.filter(({ node, over }) => node.type === 'section' && over >= 5).sort((a, b) => b.over - a.over);
	return [
		...[...whole, ...over.slice(0, named)].map((each) => judged(each, plan)),
		...sumsThatFail(talk, plan).slice(0, named).map(summed),
		...voices(plan),
	].flatMap(({ grave, text }) => wrapped(`${grave ? '! ' : ''}${text}`, width).map(grave ? paint.warn : paint.soft));
}

function judged({ node, over, words, sure, budget }: Held, { unit }: Plan): Remark {
	const name = node.type === 'talk' ? 'The talk' : `“${nameOf(node)}”`;
	const [off, allowed] = [formatLength(Math.abs(over)), formatLength(budget)];
	if (over > 0)
		return {
			grave: true,
			text: `${name} ${sure ? 'is' : 'may be'} ${off} over its ${allowed}: cut about ${words} ${unit}.`,
		};
	if (!sure) return { grave: false, text: `${name} fits its ${allowed}.` };
	return {
		grave: false,
		text: `${name} leaves ${off} of its ${allowed}: room for about ${words} ${unit}, or questions.`,
	};
}

function summed({ node, together, budget }: Sum): Remark {
	const where = node.type === 'section' ? ` below “${nameOf(node)}”` : '';
	const [sum, whole, off] = [together, budget, Math.abs(together - budget)].map(formatLength);
	// Time that no heading takes may be meant for questions.
	if (together < budget)
		return { grave: false, text: `The times in the headings${where} leave ${off} of ${whole} open.` };
	return {
		grave: true,
		text: `The times in the headings${where} are ${sum} together, ${off} more than the ${whole} there are: take it from them.`,
	};
}

const nameOf = (node: Held['node']): string =>
	printable((node.type === 'talk' ? node.title : plain(node.label) || node.number).replace(/\s+/g, ' ').trim());

/**
 * `Ana 2 min (48 %), Ben 1 min 50 s (44 %, 120 words a minute), others 20 s (8 %)`; nothing where one person speaks alone. Only a
 * pace that is not the plan's is told.
 */
function voices({ speakers, total, pace: usual, unit }: Plan): readonly Remark[] {
	if (speakers.length < 2 && total.others === 0) return [];
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	const parts = speakers.map(({ name, seconds, share, pace }) => {
		const own = pace === usual ? '' : `, ${pace} ${unit} a minute`;
		return `${name === undefined ? 'you' : printable(name)} ${formatLength(seconds)} (${percent(share)}${own})`;
	});
	const heard = speakers.reduce((sum, { seconds }) => sum + seconds, total.others);
	if (total.others > 0) parts.push(`others ${formatLength(total.others)} (${percent(total.others / heard)})`);
	return [{ grave: false, text: `Who speaks: ${parts.join(', ')}.` }];
}
