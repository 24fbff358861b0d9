import type { Artifact } from '../../model/artifact.ts';
import { plain } from '../../model/words.ts';
import { sheets } from '../../page/page.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Job } from '../renderer.ts';
import { scriptOf } from '../scripts.ts';
import type { Digest } from './digest.ts';
import { type Entry, type Heading, nameOf } from './entries.ts';
import { shortfalls } from './findings.ts';
import type { Head } from './head.ts';
import type { Steps } from './ladder.ts';
import { toMarkdown } from './markdown.ts';
import { missingCharacters } from './missing.ts';
import { type Laid, layOut } from './paper.ts';
import type { Phrasebook } from './phrasebook.ts';
import { handoutStyles } from './styles.ts';
import type { Segment } from './timeline.ts';
import { wordsOf } from './words.ts';

/** What a condensed talk becomes: its words, how they are condensed, what the paper says of itself. */
export interface Brief {
	readonly talk: Digest;
	readonly entries: readonly Entry[];
	readonly book: Phrasebook;
	readonly steps: Steps;
	/** Name of the files, `handout`, before `.pdf` and `.md`. */
	readonly name: string;
	/** What the paper is, for its foot; empty where nobody has written it down. */
	readonly purpose: string;
	/** Stands before who speaks to whom, and when. */
	readonly notice?: string;
	/** What stands at the end of a section's title on paper, and in Markdown. */
	readonly clock: (heading: Heading) => string;
	readonly clockInMarkdown: (heading: Heading) => string;
	readonly pages: number;
	readonly theme: Theme;
	/** Said behind how much of the talk is there. */
	readonly remark?: string;
}

/** A condensed talk as PDF and as Markdown. Of the job no more than paper and date is in reach. */
export async function makePage(
	{ talk, book, steps, pages, theme, ...brief }: Brief,
	{ press, date, sheet }: Pick<Job, 'press' | 'date' | 'sheet'>,
): Promise<readonly Artifact[]> {
	const entries = numbered(brief.entries);
	const segments = segmentsOf(entries, talk.seconds);
	const meta = [brief.notice ?? '', ...metaOf(talk, entries, book)].filter(Boolean);
	const bar = { segments, total: talk.seconds, last: book.shortLength(talk.seconds), name: book.timeline };
	const head: Head = { title: talk.title, meta, ...(talk.seconds > 0 && segments.length > 1 && { bar }) };
	const laid = layOut({
		entries,
		head,
		foot: [talk.title, brief.purpose].filter(Boolean).join(' · '),
		clock: brief.clock,
		rtl: scriptOf([talk.title, ...wordsOf(talk.children)]).rtl,
		sheet: sheets[sheet === 'letter' ? 'letter' : 'a4'],
		ruler: press.ruler,
		styles: handoutStyles(theme),
		pages,
		steps,
	});
	const { title, lang } = talk;
	const paper = { title, lang: lang === 'und' ? 'en' : lang, date, pages: laid.pages, bookmarks: laid.bookmarks };
	const { composition } = laid;
	const [pdf, markdown] = await Promise.all([
		press.paint(talk.speaker === undefined ? paper : { ...paper, author: talk.speaker }),
		toMarkdown({ title, meta, shown: composition.shown, clock: brief.clockInMarkdown }),
	]);
	const findings = [...shortfalls(laid, pages, brief.name), ...missingCharacters(composition, laid.pages)];
	const summary = [...summaryOf(laid), brief.remark ?? ''].filter(Boolean).join(', ');
	return [
		{ suffix: `${brief.name}.pdf`, bytes: pdf, summary, findings },
		{
			suffix: `${brief.name}.md`,
			bytes: new TextEncoder().encode(markdown),
			summary: 'the same words',
			findings: [],
		},
	];
}

const summaryOf = ({ composition: { pages, share } }: Laid): readonly string[] => [
	pages === 1 ? '1 page' : `${pages} pages`,
	`${Math.floor(share * 100)} % of the words`,
];

/** The number a title begins with, perhaps behind a word: `Step 3`. */
const inTitle = /^[^\p{N}]{0,9}(\p{N}{1,2})(?!\p{N})/u;

/** Sections whose author gave no numbers are counted, so that the bar and the titles can point at each other. */
function numbered(entries: readonly Entry[]): readonly Entry[] {
	const top = entries.filter((entry) => entry.kind === 'heading' && entry.level === 1 && !entry.private);
	// `Step 3` beside a number of ours would be two numbers for one section.
	const spoken = top.filter((entry) => inTitle.test(plain(entry.label))).length * 2 >= top.length;
	if (spoken || top.length < 2 || entries.some((entry) => entry.kind === 'heading' && entry.number !== ''))
		return entries;
	const counts = new Map(top.map((entry, index) => [entry, String(index + 1)]));
	return entries.map((entry) => {
		const number = counts.get(entry);
		return number === undefined ? entry : { ...entry, number };
	});
}

/** Longer ones are words with a number: `Slide 12`. */
const longestBadge = 4;

/** What stands for a section in the bar: its number, or the one in its title. */
function badge({ number, label }: Heading): string {
	if (number !== '' && number.length <= longestBadge) return number;
	return inTitle.exec(number || plain(label))?.[1] ?? '';
}

/** The topmost sections of which there are at least two. */
function partsOf(entries: readonly Entry[]): readonly Heading[] {
	const headings = entries.filter((entry) => entry.kind === 'heading' && !entry.private) as readonly Heading[];
	const at = (level: number) => headings.filter((heading) => heading.level === level);
	return at(1).length > 1 ? at(1) : at(2).length > 1 ? at(2) : at(1);
}

/** Their stretches of the talk; what is said before the first of them has one of its own, without a name. */
function segmentsOf(entries: readonly Entry[], total: number): readonly Segment[] {
	const parts = partsOf(entries);
	const before = parts[0] && parts[0].start > 0 ? [{ number: '', title: '', start: 0, end: parts[0].start }] : [];
	return [
		...before,
		...parts.map((heading, index) => ({
			number: badge(heading),
			title: nameOf(heading),
			start: heading.start,
			end: parts[index + 1]?.start ?? total,
		})),
	];
}

function metaOf(talk: Digest, entries: readonly Entry[], book: Phrasebook): readonly string[] {
	const count = partsOf(entries).length;
	return [
		talk.headline ?? '',
		talk.speaker ?? '',
		talk.audience ?? '',
		talk.date === undefined ? '' : book.day(talk.date),
		talk.seconds > 0 ? book.length(talk.seconds) : '',
		count > 1 ? book.sections(count) : '',
	];
}
