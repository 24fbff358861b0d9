import { isQuoted } from '../profile.ts';
import { isLink } from '../titles/look.ts';
import { isMedia, namesFile } from './look.ts';
import type { LineReading } from './reading.ts';

export const link: LineReading = {
	id: 'link',
	kind: 'aside',
	why: 'a link, an address or the name of a file',
	confidence: 0.9,
	firm: true,
	examples: [
		'# Mill\nThe mill stands by the river, as you know.\n§https://example.org/mill\n§If it does not turn, play mill/wheel.mp4',
	],
	not: ['# Mill\nRead more of the mill at example.org if you like.'],
	test: ({ item, profile }) =>
		isLink(item) ||
		isMedia(item.line.at.text) ||
		(namesFile(item.folded) && !isQuoted(item) && !item.line.marks.hash) ||
		(/(?<!\]\()(?<!<)https?:\/\//.test(item.folded) && !isQuoted(item)) ||
		(/https?:/.test(item.folded) && profile.says.starts.note.test(item.folded) && !item.line.marks.hash) ||
		/^(?:\[\^?\d{1,3}\]:?\s|!\[\[)/.test(item.line.at.text.trim()) ||
		(/\s\d{1,3}$/.test(item.folded) &&
			/(?:^|\s)\p{L}{2,6}\s\d{1,3}\s(?:of|von|sur|de|di|van|из|z)\s\d{1,3}$/iu.test(item.folded)) ||
		(item.folded.includes('://') && /^[^.!?]{0,40}<?https?:\/\/\S+>?[^\p{L}\p{N}]*$/u.test(item.folded)) ||
		/^[^.!?]{0,30}:\s+<?[\w.+-]+@[\w-]+\.[\w.]+>?$/.test(item.folded),
};
