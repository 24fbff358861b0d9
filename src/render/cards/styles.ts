import type { Style } from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';
import type { Theme } from '../../theme/theme.ts';

/** Words for the speaker's eyes are smaller than what is said by this, a figure in its column larger. */
const asideShare = 0.86;
const figureShare = 1.22;
/** Distance of lines where the tokens give only a size. */
const leading = 1.24;

/** Lines of scripts with marks far above and below stand so much further apart. */
const tallLeading = 1.12;

/** How each kind of words on a card looks, for a size of card. */
export function stylesOf(size: CardSize, theme: Theme, tall: boolean) {
	const { text: black, soft, accent } = theme.inks;
	const style = (cut: string, points: number, ink = black, lead = points * leading): Style => ({
		face: `${theme.labels}-${cut}`,
		size: points,
		leading: tall ? lead * tallLeading : lead,
		ink,
	});
	const [cue, cueLeading] = size.cue;
	const [say, sayLeading] = size.say;
	const aside = Math.max(size.foot, say * asideShare);
	const asideLeading = Math.max(size.foot * leading, sayLeading * asideShare);
	return {
		crumb: style('Bold', size.title, accent),
		title: style('Bold', size.title),
		lentTitle: style('SemiBold', size.title, soft),
		privateTitle: style('Italic', size.title, soft),
		part: style('Regular', size.time, soft),
		index: style('ExtraBold', size.index),
		total: style('Regular', size.time, soft),
		start: style('Bold', size.time),
		end: style('Regular', size.time),
		next: style('Italic', size.foot, soft),
		nextWords: style('SemiBold', size.foot),
		late: style('SemiBold', size.foot, accent),
		kicker: style('SemiBold', aside, soft, asideLeading),
		cue: style('Bold', cue, black, cueLeading),
		innerCue: style('SemiBold', say, black, sayLeading),
		say: style('Regular', say, black, sayLeading),
		strong: style('Bold', say, black, sayLeading),
		emphasis: style('Italic', say, black, sayLeading),
		code: style('Medium', say, black, sayLeading),
		direction: style('Italic', aside, soft, sayLeading),
		marker: style('SemiBold', say, black, sayLeading),
		keyMarker: style('Bold', say, accent, sayLeading),
		/** The ink of the bar beside a key cue. */
		bar: accent,
		figure: style('Bold', say * figureShare, accent, sayLeading * figureShare),
		aside: style('Italic', aside, soft, asideLeading),
		asideStrong: style('SemiBold', aside, soft, asideLeading),
	};
}

/** The styles of one size of card, by role. */
export type CardStyles = ReturnType<typeof stylesOf>;
