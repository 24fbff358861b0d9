import type { Item } from './item.ts';
import type { Profile } from './profile.ts';
import { isQuoted, isShouted } from './profile.ts';
import { isLink } from './titles/look.ts';

/**
 * A line looks like a remark to oneself by its shape and first words: it begins small, shouts `!!`, stands in brackets or slanted,
 * names a clock time or minutes, begins with a word for notes or an order. For the first lines of a note, before anything is said.
 */
export function isRemark(item: Item, profile: Profile): boolean {
	const { says, small } = profile;
	const { marks, at } = item.line;
	if (isQuoted(item) || says.starts.greet.test(item.folded) || says.starts.said.test(item.folded)) return false;
	return (
		at.container.comment > 0 ||
		marks.bracket !== '' ||
		marks.slanted ||
		marks.checkbox ||
		isLink(item) ||
		shouts(item, profile) ||
		isLogistics(item.folded) ||
		(!small && item.shape.small) ||
		says.starts.note.test(item.folded) ||
		says.starts.direct.test(item.folded) ||
		says.starts.chat.test(item.folded)
	);
}

/** `!!`, `!?` or `??`: hardly anybody writes them into what is to be read aloud; where one does it often, it tells nothing. */
export const shouts = (item: Item, profile: Profile): boolean => !profile.loud && isShouted(item.folded);

/** A clock time, minutes, a room or a telephone number: when and where, not what is said. */
export const isLogistics = (folded: string): boolean =>
	/\d/.test(folded) &&
	(/(?<![\d:.])\d{1,2}[:.]\d{2}(?![\d:.%])|\b\d{3,4}[ -]\d{4}\b/.test(folded) || namesMinutes(folded.toLowerCase()));

/** Looked for twice, since the second expression takes long to prepare. */
const namesMinutes = (lower: string): boolean =>
	/\d\s?(?:sec|min|мин|dk|dakika|分|분|นาที|phút|דקות|دقيقة|دقیقه)/.test(lower) &&
	/\b\d{1,3}\s?(?:secs?|min|mins|minutes?|minuten|minutos|minuti|мин|dk|dakika|分|분|นาที|phút|דקות|دقيقة|دقیقه)(?!\p{L})/u.test(
		lower,
	);
