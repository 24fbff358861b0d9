import { isLogistics, shouts } from '../remark.ts';
import type { LineReading } from './reading.ts';

export const commentRemark: LineReading = {
	id: 'comment-remark',
	kind: 'aside',
	why: 'a remark on time or an order, in a comment',
	confidence: 0.85,
	examples: [
		'# Mill\n- old\n§<!-- 4 minutes, show the photo -->\n# Wheel\n- new\n<!-- It came on a cart last May. -->\n# End\n- tea\n<!-- Thank you all for coming here. -->',
	],
	not: ['# Mill\nIt took 4 minutes to turn the wheel by hand.'],
	test: ({ item, profile }) =>
		item.line.at.container.comment > 0 &&
		item.shape.end !== 'colon' &&
		(isLogistics(item.folded) ||
			shouts(item, profile) ||
			(!item.line.marks.bullet &&
				profile.says.starts.direct.test(item.folded) &&
				!profile.says.starts.said.test(item.folded))),
};
