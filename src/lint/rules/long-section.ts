import type { Section } from '../../model/talk.ts';
import { aloud, childrenOf, walk } from '../../model/words.ts';
import { formatLength } from '../../text/duration.ts';
import { cutterFor, tally } from '../../text/words.ts';
import { headingPlace, nameOf } from '../headings.ts';
import type { Values } from '../options.ts';
import { type Context, defineRule, type Message } from '../rule.ts';

const options = {
	seconds: { kind: 'seconds', default: 180, sets: 'longest time to speak without a new heading' },
	words: { kind: 'count', default: 450, sets: 'most words to say without a new heading' },
	slack: {
		kind: 'share',
		default: 0.2,
		sets: 'how far a section may run over its own budget, as a share of it; estimates are that uncertain',
	},
	shares: {
		kind: 'count',
		default: 2,
		sets: 'how many even shares of the spoken time a section may take where the note says how long the meeting is',
	},
} as const;

const sentence = (words: number) => `${'word '.repeat(words - 1)}word.`;

export const longSection = defineRule({
	id: 'long-section',
	finds: 'sections that take longer than they may',
	why: 'Nobody follows one thread for long, and the minutes one section takes too many are missing at the end, where your request stands.',
	severity: 'warning',
	options,
	examples: [
		{
			shows: 'A section within the time its heading allows it',
			note: `# The house\n\n## The cellar (1 min)\n\n${sentence(100)}\n\n## The garden (1 min)\n\n${sentence(80)}\n`,
			findings: [],
		},
		{
			shows: 'A long part with headings of its own is no long section',
			note: `# The house\n\n## The cellar\n\n### Its walls\n\n${sentence(400)}\n\n### Its floor\n\n${sentence(400)}\n`,
			findings: [],
		},
		{
			shows: 'A section over the time its heading allows it',
			note: `# The house\n\n## The cellar (1 min)\n\n${sentence(300)}\n\n## The garden (1 min)\n\n${sentence(80)}\n`,
			findings: ['3:1-3:22 Unexpected 2 min in “The cellar”, expected at most 1 min'],
		},
		{
			shows: 'A section that goes on and on',
			note: `# The house\n\n## The cellar\n\n${sentence(500)}\n\n## The garden\n\n${sentence(80)}\n`,
			findings: ['3:1-3:14 Unexpected 3 min 20 s in “The cellar”, expected at most 3 min'],
		},
		{
			shows: 'Many words at a fast pace',
			note: `---\npace: 200\n---\n# The house\n\n## The cellar\n\n${sentence(500)}\n\n## The garden\n\n${sentence(80)}\n`,
			findings: ['6:1-6:14 Unexpected 500 words in “The cellar”, expected at most 450'],
		},
		{
			shows: 'One of four sections that takes half of what is said in a meeting',
			note: `---\nduration: 10m\n---\n# The house\n\n${['cellar', 'roof', 'stairs', 'garden'].map((name) => `## The ${name}\n\n${sentence(name === 'roof' ? 400 : 100)}\n`).join('\n')}`,
			findings: ['10:1-10:12 Unexpected 2 min 40 s in “The roof”, expected at most 2 min 20 s'],
		},
	],
	check(context) {
		for (const node of walk(context.talk)) {
			if (node.type !== 'section' || node.private) continue;
			const message =
				overBudget(node, context) ?? goingOn(node, context) ?? wordy(node, context) ?? greedy(node, context);
			if (message) context.report({ ...message, place: headingPlace(node, context.lines) });
		}
	},
});

type Judge = (section: Section, context: Context<Values<typeof options>>) => Message | undefined;

const over = (section: Section, actual: string, expected: string, note: string): Message => ({
	reason: `Unexpected ${actual} in “${nameOf(section)}”, expected at most ${expected}`,
	actual,
	expected: [expected],
	note,
});

const overBudget: Judge = (section, { plan, options }) => {
	const { seconds, budget } = plan.of(section);
	if (budget === undefined || seconds <= budget * (1 + options.slack)) return undefined;
	const words = Math.ceil(((seconds - budget) / 60) * plan.pace);
	return over(
		section,
		formatLength(seconds),
		formatLength(budget),
		`Take out about ${words} words, or allow it more time.`,
	);
};

/** The time until the next heading, whoever's it is. A section with a budget of its own is long by intent. */
const goingOn: Judge = (section, { plan, options }) => {
	if (section.budget !== undefined) return undefined;
	const own = ownBeats(section).reduce((sum, beat) => sum + plan.of(beat).seconds, 0);
	if (own <= options.seconds) return undefined;
	return over(
		section,
		formatLength(own),
		formatLength(options.seconds),
		'Cut it, or give its second half a heading of its own.',
	);
};

const wordy: Judge = (section, { talk, options }) => {
	const { start, end } = section.place;
	// A word and its space take two characters: a short section need not be counted.
	if (section.budget !== undefined || end.offset - start.offset < 2 * options.words) return undefined;
	const cut = cutterFor(talk.lang);
	let words = 0;
	for (const beat of ownBeats(section))
		for (const node of walk(beat))
			if (node.type === 'speech' || node.type === 'point') words += tally(aloud(node.children), cut).words;
	if (words <= options.words) return undefined;
	return over(section, `${words} words`, `${options.words}`, 'Cut it, or give its second half a heading of its own.');
};

/** Worth less than this many seconds, an uneven share is no matter. */
const worthSaying = 45;
/** Among fewer sections one is bound to be the talk. */
const fewest = 4;

const greedy: Judge = (section, { talk, plan, options }) => {
	const { duration } = talk.header;
	const siblings = talk.children.filter((child) => child.type === 'section' && plan.of(child).seconds > 0);
	if (duration === undefined || section.budget !== undefined || siblings.length < fewest || !siblings.includes(section))
		return undefined;
	const { seconds } = plan.of(section);
	const spoken = plan.total.seconds;
	const most = (options.shares * spoken) / siblings.length;
	if (seconds <= most || seconds < worthSaying) return undefined;
	const share = Math.round((100 * seconds) / spoken);
	return over(
		section,
		formatLength(seconds),
		formatLength(most),
		`Of ${formatLength(duration)} you speak for ${formatLength(spoken)} in ${siblings.length} sections, and this one takes ${share} % of it.`,
	);
};

const ownBeats = (section: Section) => childrenOf(section).filter((child) => child.type !== 'section');
