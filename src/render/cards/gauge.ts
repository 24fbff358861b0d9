import { type Block, type Ruler, type Span, setText } from '../../page/page.ts';
import type { CardSize } from '../../theme/cards.ts';
import { goesFromRight } from '../scripts.ts';
import type { CardStyles } from './styles.ts';

/** What words are measured with. */
export interface Gauge {
	readonly size: CardSize;
	readonly styles: CardStyles;
	readonly ruler: Ruler;
	/** Width of the body, in points. */
	readonly width: number;
	/** The deck reads from right to left. */
	readonly rtl: boolean;
	/** BCP 47 tag of the talk. */
	readonly lang: string;
}

/** Sets words to a width. On a deck that reads from the right, only words of other scripts alone do not. */
export function setWords(spans: readonly Span[], width: number, { ruler, rtl, lang }: Gauge): Block {
	const turned = rtl && goesFromRight(spans.map((span) => span.text).join(''));
	const spoken = spans.map((span) => ({ ...span, lang }));
	return setText(spoken, turned ? { width, ruler, direction: 'rtl' } : { width, ruler });
}
