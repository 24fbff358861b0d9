import type { Plan } from '../model/plan.ts';
import type { Talk } from '../model/talk.ts';
import { plain } from '../model/words.ts';
import { formatClock, formatLength } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { type Held, heldAgainstBudgets, sumsThatFail } from '../timing/budgets.ts';
import type { Paint } from './paint.ts';

/** A moment of the talk: by the clock on the wall when the talk has a start (minutes after midnight), else from zero. */
export function daytime(start: number | undefined, seconds: number): string {
	if (start === undefined) return formatClock(seconds);
	const minutes = Math.floor(start + Math.round(seconds) / 60) % (24 * 60);
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Where the pace of a plan comes from, in a few words. */
export function paceWords({ pace, unit, source }: Plan): string {
	const rate = `${pace} ${unit} a minute`;
	const words: Readonly<Record<Plan['source'], string>> = {
		default: `${rate}, an average speaker’s (--calibrate learns yours)`,
		name: `${rate}, by its name`,
		number: rate,
		calibrated: `${rate}, as you read for --calibrate`,
		rehearsed: `${rate}, as rehearsed`,
	};
	return words[source];
}

/** Title, length with its range, and pace: what stands above the table. Never one number alone. */
export function headline(talk: Talk, plan: Plan, paint: Paint): readonly string[] {
	const { seconds, low, high, budget } = plan.total;
	const whole = `${formatLength(low)} to ${formatLength(high)}, most likely ${formatLength(seconds)}`;
	const allowed = budget === undefined ? '' : `, of ${formatLength(budget)}`;
	return [paint.strong(printable(talk.title)), whole + allowed, paint.soft(`at ${paceWords(plan)}`)];
}

/** So many sections are named; `--json` has all. */
const named = 4;

/** What to do about the time: what is over or under its budget, sums that fail, who speaks how long. */
export function remarks(talk: Talk, plan: Plan, paint: Paint): readonly string[] {
	const held = heldAgainstBudgets(talk, plan);
	const whole = held.find(({ node }) => node.type === 'talk');
	const over = held.filter(({ node, over }) => node.type === 'section' && over >= 5).sort((a, b) => b.over - a.over);
	return [
		...(whole ? [judged(whole, plan, paint)] : []),
		...over.slice(0, named).map((section) => judged(section, plan, paint)),
		...sumsThatFail(talk, plan)
			.slice(0, named)
			.map(({ node, together, budget }) =>
				paint.warn(
					`! The times in the headings${node.type === 'section' ? ` below “${nameOf(node)}”` : ''} are ${formatLength(together)} together, not ${formatLength(budget)}.`,
				),
			),
		...voices(plan),
	];
}

function judged({ node, over, words, sure, budget }: Held, { unit }: Plan, paint: Paint): string {
	const name = node.type === 'talk' ? 'The talk' : `“${nameOf(node)}”`;
	const length = formatLength(Math.abs(over));
	if (over > 0) {
		const may = sure ? 'is' : 'may be';
		return paint.warn(`! ${name} ${may} ${length} over its ${formatLength(budget)}: cut about ${words} ${unit}.`);
	}
	return sure
		? `${name} leaves ${length} of its ${formatLength(budget)}: room for about ${words} ${unit}, or for questions.`
		: `${name} fits its ${formatLength(budget)}.`;
}

const nameOf = (node: Held['node']): string =>
	printable((node.type === 'talk' ? node.title : plain(node.label) || node.number).replace(/\s+/g, ' ').trim());

/** `Ana 2 min (48 %), Ben 1 min 50 s (44 %), others 20 s (8 %)`; nothing where one person speaks alone. */
function voices({ speakers, total }: Plan): readonly string[] {
	if (speakers.length < 2 && total.others === 0) return [];
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	const parts = speakers.map(
		({ name, seconds, share }) =>
			`${name === undefined ? 'you' : printable(name)} ${formatLength(seconds)} (${percent(share)})`,
	);
	const heard = speakers.reduce((sum, { seconds }) => sum + seconds, total.others);
	if (total.others > 0) parts.push(`others ${formatLength(total.others)} (${percent(total.others / heard)})`);
	return [`Who speaks: ${parts.join(', ')}.`];
}
