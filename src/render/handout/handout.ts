import { formatClock } from '../../text/duration.ts';
import { plain as plainTheme } from '../../theme/theme.ts';
import type { Renderer } from '../renderer.ts';
import { keeperFor } from './carries.ts';
import { entriesOf, type Heading } from './entries.ts';
import { handoutSteps } from './ladder.ts';
import { makePage } from './page.ts';
import { phrasebookFor } from './phrasebook.ts';
import { type PublicTalk, publicTalk } from './public.ts';

/** The handout for the people across the table, on one page unless more are asked for, as PDF and as Markdown. */
export const renderHandout: Renderer = async ({ talk, plan, theme = plainTheme, handout, ...paper }) =>
	render(publicTalk(talk, plan), handout?.pages ?? theme.handout.pages, theme, paper);

/** From here on only what may be handed out is in reach. */
function render(
	talk: PublicTalk,
	pages: number,
	theme: typeof plainTheme,
	paper: Parameters<typeof makePage>[1],
): ReturnType<Renderer> {
	const book = phrasebookFor(talk.lang);
	const { withheld } = talk;
	const brief = {
		talk,
		entries: entriesOf(talk, keeperFor(talk.lang)),
		book,
		steps: handoutSteps,
		name: 'handout',
		purpose: book.handout,
		clock: ({ start }: Heading) => (talk.seconds > 0 ? formatClock(start) : ''),
		clockInMarkdown: () => '',
		pages,
		theme,
	};
	const remark = `${withheld} private ${withheld === 1 ? 'phrase' : 'phrases'} left out`;
	return makePage(withheld > 0 ? { ...brief, remark } : brief, paper);
}
