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
	cues: { kind: 'count', default: 12, sets: 'most cues under one heading' },
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

const cellar = 'It floods every spring, and every spring we carry the same boxes up and down again. Let us mend it.';
const roof = 'It leaks in two places.';

export const longSection = defineRule({
	id: 'long-section',
	finds: 'sections that take longer than they may',
	why: 'Nobody follows one thread for long, and the minutes one section takes too many are missing at the end, where your request stands.',
	severity: 'warning',
	options,
	examples: [
		{
			shows: 'Sections within the time their headings allow them',
			note: `# The house\n\n## The cellar (10 sec)\n\n${cellar}\n\n## The roof (5 sec)\n\n${roof}\n`,
			findings: [],
		},
		{
			shows: 'A long part with headings of its own is no long section',
			note: `# The house\n\n## The rooms\n\n### The cellar\n\n${cellar}\n\n### The attic\n\n${cellar}\n`,
			options: { seconds: 10 },
			findings: [],
		},
		{
			shows: 'A section over the time its heading allows it',
			note: `# The house\n\n## The cellar (5 sec)\n\n${cellar}\n\n## The roof (5 sec)\n\n${roof}\n`,
			findings: ['3:1-3:22 Unexpected 7 s in “The cellar”, expected at most 5 s'],
		},
		{
			shows: 'A section that goes on and on',
			note: `# The house\n\n## The cellar\n\n${cellar}\n\n## The roof\n\n${roof}\n`,
			options: { seconds: 5 },
			findings: ['3:1-3:14 Unexpected 7 s in “The cellar”, expected at most 5 s'],
		},
		{
			shows: 'Too many words, whatever the pace',
			note: `# The house\n\n## The cellar\n\n${cellar}\n\n## The roof\n\n${roof}\n`,
			options: { words: 15 },
			findings: ['3:1-3:14 Unexpected 20 words in “The cellar”, expected at most 15'],
		},
		{
			shows: 'More cues than one keeps apart',
			note: `# The house\n\n## The cellar\n\n• What floods\n\n• “${roof}”\n\n• What it costs\n\n• “${roof}”\n\n• What I ask\n\n• “${roof}”\n`,
			options: { cues: 2 },
			findings: ['3:1-3:14 Unexpected 3 cues in “The cellar”, expected at most 2'],
		},
		{
			shows: 'One of five sections that takes most of what is said in a meeting',
			note: `---\nduration: 15m\n---\n# The house\n\n${['cellar', 'roof', 'stairs', 'attic', 'hall']
				.map(
					(room) =>
						`## The ${room}\n\n${room === 'cellar' ? `${cellar} `.repeat(8) : `The ${room} is dry, and it will stay dry.`}\n`,
				)
				.join('\n')}`,
			findings: ['6:1-6:14 Unexpected 55 s in “The cellar”, expected at most 29 s'],
		},
	],
	check(context) {
		const { talk, plan } = context;
		const parts = new Set<unknown>(
			talk.children.filter((child) => child.type === 'section' && plan.of(child).seconds > 0),
		);
		for (const node of walk(context.talk)) {
			if (node.type !== 'section' || node.private) continue;
			const message =
				overBudget(node, context) ??
				goingOn(node, context) ??
				wordy(node, context) ??
				crowded(node, context) ??
				greedy(parts)(node, context);
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
		`Take out about ${words} ${plan.unit}, or allow it more time.`,
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

/** Cues directly under its heading, each of which wants a card or a part of one. */
const crowded: Judge = (section, { options }) => {
	const cues = ownBeats(section).filter(({ type }) => type === 'cue').length;
	if (cues <= options.cues) return undefined;
	return over(section, `${cues} cues`, `${options.cues}`, 'Give its second half a heading of its own.');
};

/** Worth less than this many seconds, an uneven share is no matter. */
const worthSaying = 45;
/** Among fewer sections one is bound to be the talk. */
const fewest = 4;

/** Takes far more of the time than the talk's other parts, which are those given. */
const greedy =
	(parts: ReadonlySet<unknown>): Judge =>
	(section, { talk, plan, options }) => {
		const { duration } = talk.header;
		if (duration === undefined || section.budget !== undefined || parts.size < fewest || !parts.has(section))
			return undefined;
		const { seconds } = plan.of(section);
		const spoken = plan.total.seconds;
		const most = (options.shares * spoken) / parts.size;
		if (seconds <= most || seconds < worthSaying) return undefined;
		const share = Math.round((100 * seconds) / spoken);
		return over(
			section,
			formatLength(seconds),
			formatLength(most),
			`Of ${formatLength(duration)} you speak for ${formatLength(spoken)} in ${parts.size} sections, and this one takes ${share} % of it.`,
		);
	};

const ownBeats = (section: Section) => childrenOf(section).filter((child) => child.type !== 'section');
