import { startsSmall } from '../../text/script.ts';
import type { Item } from '../item.ts';
import { isQuoted } from '../profile.ts';
import { isLogistics, isRemark, shouts } from '../remark.ts';
import { namedBackstage } from '../scope.ts';
import { isMeta } from '../title.ts';
import { isBare, isLink } from '../titles/look.ts';
import { labelOf, leadOf, neighbour } from './look.ts';
import type { LineReading } from './reading.ts';

/** Lines for the speaker's eyes alone. */

export const checkbox: LineReading = {
	id: 'checkbox',
	kind: 'aside',
	why: 'a box to tick',
	confidence: 0.97,
	examples: ['# Mill\n§- [ ] Print the map\nThe mill stands by the river, as you all know.'],
	not: ['# Mill\n- The mill stands by the river.'],
	test: ({ item }) => item.line.marks.checkbox,
};

export const privateSection: LineReading = {
	id: 'private-section',
	kind: 'aside',
	why: 'under a heading that is not for the audience',
	confidence: 0.9,
	examples: ['# Mill\nThe mill stands by the river, as you know.\n# Checklist\n§- Map\n§- Torch'],
	not: ['# Mill\n- Map\n- Torch'],
	test: ({ scope, item }) => scope.private && !(item.shape.opens && item.shape.closes && item.shape.count > 6),
};

export const privateComment: LineReading = {
	id: 'comment',
	kind: 'aside',
	why: 'in a comment, in a note that has few of them',
	confidence: 0.85,
	examples: ['# Mill\n§<!-- ask Jo about the wheel -->\nThe mill stands by the river, as you know.'],
	not: ['# Mill\nThe mill stands by the river, as you know.'],
	test: ({ item, profile }) => item.line.at.container.comment > 0 && profile.comments < 3,
};

export const commentRemark: LineReading = {
	id: 'comment-remark',
	kind: 'aside',
	why: 'a remark on time or an order, in a comment',
	confidence: 0.75,
	examples: [
		'# Mill\n- old\n§<!-- 4 minutes, show the photo -->\n# Wheel\n- new\n<!-- It came on a cart last May. -->\n# End\n- tea\n<!-- Thank you all for coming here. -->',
	],
	not: ['# Mill\nIt took 4 minutes to turn the wheel by hand.'],
	test: ({ item, profile }) =>
		item.line.at.container.comment > 0 &&
		item.shape.end !== 'colon' &&
		(isLogistics(item.folded) ||
			shouts(item) ||
			(!item.line.marks.bullet &&
				profile.says.starts.direct.test(item.folded) &&
				!profile.says.starts.said.test(item.folded))),
};

export const callout: LineReading = {
	id: 'callout',
	kind: 'aside',
	why: 'in a callout',
	confidence: 0.92,
	examples: [
		'# Mill\n§> [!private] Only for me\n§> The wheel is cracked, and nobody knows it yet.\n\nThe mill stands by the river, as you know.',
	],
	not: ['# Mill\n> The mill stands by the river, as you know.'],
	test: ({ scope }) => scope.callout,
};

export const preface: LineReading = {
	id: 'preface',
	kind: 'aside',
	why: 'a fact about the talk, between its title and its first section',
	confidence: 0.85,
	examples: ['# Mill\n§Date: 3 May\n§Audience: the parish council\n## River\nIt rises.\n## Wheel\nIt turns.'],
	not: ['# Mill\n## River\nDate: 3 May is when it rises.\n## Wheel\nIt turns.'],
	test: ({ item, scope, sections, title, profile }) => {
		if (title < 0 || !scope.preface || isQuoted(item) || profile.says.starts.greet.test(item.folded)) return false;
		if (item.index < title || item.line.marks.hash) return true;
		if (sections === 0) return item.index <= title + 3 && profile.says.is.meta.test(labelOf(item)?.label ?? '');
		return (
			item.shape.count <= 12 ||
			(sections >= 3 && item.shape.count <= 24 && !profile.says.starts.said.test(item.folded)) ||
			item.line.row ||
			/\]\(|https?:/.test(item.folded) ||
			isMeta(item, profile.says) ||
			isRemark(item, profile)
		);
	},
};

export const beforeGreeting: LineReading = {
	id: 'before-greeting',
	kind: 'aside',
	why: 'above the line that greets the listeners',
	confidence: 0.7,
	examples: [
		'§Room 4, the key is with Jo.\nGood evening, all of you who came through the rain.\nThe mill stands by the river, as you know.',
	],
	not: ['Good evening, all of you.\nThe mill stands by the river.'],
	test: ({ item, profile, isHead }) =>
		item.index < profile.greeting && item.shape.count <= 30 && !isQuoted(item) && !anyHead(item.index, isHead),
};

export const topRemark: LineReading = {
	id: 'top-remark',
	kind: 'aside',
	why: 'a remark on when and where, before anything is said',
	confidence: 0.7,
	examples: [
		'§thursday 14:30, room with the plant\nThe mill stands by the river, as you know.\nThe wheel turns day and night, as you can hear.',
	],
	not: ['The mill stands by the river, as you know.'],
	test: ({ item, before, profile, scope }) =>
		item.index < 5 &&
		scope.head < 0 &&
		(before === undefined || before.kind === 'aside' || before.kind === 'noise') &&
		isRemark(item, profile),
};

/** A note, a clock, a camera …: whoever sets such a sign before a line means what is heard, seen or watched, not said. */
const stageSign = /^\s*(?:[🎵🎶🎼🎤🎧🔊🔇🔈📢🎬🎥📷📸💡⚠⏱⏰⏳⌛🕐🛑📝📌📍🔗🖼▶⏸⏹⏯☝✋👉🚨❗❓ℹ])/u;

export const remark: LineReading = {
	id: 'remark',
	kind: 'aside',
	why: 'jotted down between proper sentences: begins small, has no end mark, or shouts',
	confidence: 0.65,
	examples: [
		'# Mill\nThe mill stands by the river, as all of you know.\n§wait for the laugh\nThe wheel turns day and night, as you can hear.\nWe have not slept since then, as you can see.',
	],
	not: ['# Mill\n- old stones\n- new wheel'],
	test: ({ item, profile, before, list }) => {
		const { marks } = item.line;
		if (isQuoted(item) || marks.hash || item.inQuote || item.line.row) return false;
		if (marks.emoji && !marks.bullet && stageSign.test(item.line.at.text)) return true;
		if (/\S\s(?:→|->|=>)\s\S/.test(item.folded) && item.shape.end === 'none') return true;
		if (/^[→⇒➜➔=]/.test(marks.bullet) && list?.size === 1) return true;
		if (shouts(item) && !profile.says.starts.greet.test(item.folded)) return true;
		if (!profile.proper || marks.numeral) return false;
		const small = item.shape.small;
		if (marks.bullet)
			return (
				(small || (/[→>~]/.test(marks.bullet) && (list?.size ?? 9) <= 2)) &&
				profile.says.starts.direct.test(item.folded)
			);
		if (marks.slanted && !marks.quote && !profile.quotes) return item.shape.end !== 'colon';
		if (small && isLogistics(item.folded)) return true;
		if (small)
			return (
				profile.says.starts.direct.test(item.folded) ||
				(before?.kind !== 'cue' && before?.kind !== 'point' && item.shape.end !== 'colon')
			);
		const label = labelOf(item);
		if (label === undefined || label.rest === '' || profile.says.starts.said.test(label.rest)) return false;
		return (
			(item.shape.end === 'none' && startsSmall(label.rest)) || (isLogistics(label.rest) && item.shape.count <= 16)
		);
	},
};

/** Half of the cells and more are figures: facts to speak from. Times of day are a plan. */
export const isFigures = (folded: string): boolean => {
	const cells = folded
		.split('|')
		.map((cell) => cell.trim())
		.filter(Boolean);
	const figures = cells.filter((cell) => /^[^\p{L}\d]{0,3}\d[\d.,\s]*[^\p{L}\d:]{0,3}$/u.test(cell));
	return cells.length >= 2 && figures.length >= cells.length / 2;
};

export const tableRow: LineReading = {
	id: 'table',
	kind: 'aside',
	why: 'a row of a table: to look at, not to read out',
	confidence: 0.7,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\nThe mill stands by the river, as you know.\n§| Room | Who |\n|---|---|\n§| hall | Jo |',
	],
	not: ['# Mill\nThe mill stands by the river.'],
	test: ({ item, profile }) => {
		if (!item.line.row) return false;
		if (isLogistics(item.folded)) return true;
		const cells = item.folded.split('|').map((cell) => cell.trim());
		const answers =
			cells.some((cell) => /[?؟]["”»]?$/.test(cell) && cell.length > 15) && cells.some((cell) => cell.length > 25);
		return profile.comments < 3 && !answers && !isFigures(item.folded) && !/["“«「][^|]{12,}["”»」]/.test(item.folded);
	},
};

export const bracketed: LineReading = {
	id: 'in-brackets',
	kind: 'aside',
	why: 'the whole line is in brackets: a direction',
	confidence: 0.85,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§[show the photo]\nThe mill stands by the river, as you know.\n§(pause)',
	],
	not: ['# Mill\nThe mill (the old one) stands by the river, as you know.'],
	test: ({ item }) =>
		((item.line.marks.bracket !== '' && item.line.marks.bracket !== '《') || item.line.marks.banner) &&
		!item.line.marks.hash,
};

export const link: LineReading = {
	id: 'link',
	kind: 'aside',
	why: 'nothing but a link or an address',
	confidence: 0.9,
	examples: ['# Mill\nThe mill stands by the river, as you know.\n§https://example.org/mill'],
	not: ['# Mill\nRead more of the mill at example.org if you like.'],
	test: ({ item, profile }) =>
		isLink(item) ||
		(/(?<!\]\()(?<!<)https?:\/\//.test(item.folded) && !isQuoted(item)) ||
		(/https?:/.test(item.folded) && profile.says.starts.note.test(item.folded) && !item.line.marks.hash) ||
		/^(?:\[\^?\d{1,3}\]:?\s|!\[\[)/.test(item.line.at.text.trim()) ||
		/(?:^|\s)\p{L}{2,6}\s\d{1,3}\s(?:of|von|sur|de|di|van|из|z)\s\d{1,3}$/iu.test(item.folded) ||
		/^[^.!?]{0,40}<?https?:\/\/\S+>?[^\p{L}\p{N}]*$/u.test(item.folded) ||
		/^[^.!?]{0,30}:\s+<?[\w.+-]+@[\w-]+\.[\w.]+>?$/.test(item.folded),
};

export const noteLabel: LineReading = {
	id: 'note-label',
	kind: 'aside',
	why: 'labelled as a note to oneself, or as what is seen or done',
	confidence: 0.9,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§Note: the wheel is new.\nThe mill stands by the river, as you know.\n§**On screen:** the map',
	],
	not: ['# Mill\nOur mill: it stands by the river, as you know.'],
	test: ({ item, items, isHead, profile }) => {
		const found = labelOf(item);
		const label = found?.label ?? leadOf(item)?.replace(/:$/, '');
		if (/^["“]?(?:TODO|FIXME|TBD)(?!\p{L})/u.test(found?.rest ?? '') || /^\d{5,}$/.test(found?.rest ?? '')) return true;
		if (label === undefined && item.shape.count <= 3 && namedBackstage(item.folded, profile.says) && isBare(item))
			return item.shape.end !== 'stop';
		if (label === undefined)
			return (
				/^(?:TODO|FIXME|TBD|N\.?B\.?|P\.?S\.)(?!\p{L})|^[※⚠]/u.test(item.folded) ||
				item.line.marks.stamp === item.folded
			);
		const staged = profile.says.is.stage.test(label);
		const hidden = found?.rest === '' && item.shape.count <= 4 && namedBackstage(label, profile.says);
		if (!profile.says.is.note.test(label) && !staged && !hidden) return false;
		if (found?.rest === '') {
			const times = profile.repeats.get(item.folded.toLowerCase()) ?? 0;
			const after = neighbour({ items, item }, 1);
			if (after && !isHead(after.index) && (isQuoted(after) || times > 1)) return false;
		}
		return staged || !/^["“«「]/.test(found?.rest ?? '');
	},
};

const isListed = ({ line: { marks } }: Item): boolean => marks.bullet !== '' || marks.numeral !== undefined;

export const noteBody: LineReading = {
	id: 'under-a-note',
	kind: 'aside',
	why: 'directly under a line that is nothing but the label of a note',
	confidence: 0.8,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\nNote to self:\n§Ask Jo about the wheel before the others come in.\n\nThe mill stands by the river, as you know.',
	],
	not: ['# Mill\nGood evening.'],
	test: ({ item, before, items, profile }) => {
		const above = neighbour({ items, item }, -1);
		if (before?.kind !== 'aside' || !above || isQuoted(item) || item.line.marks.hash) return false;
		if (before.by === 'under-a-note') return !item.line.gap && isListed(item) === isListed(above);
		const label = labelOf(above) ?? (above.shape.count <= 3 ? { label: above.folded, rest: '' } : undefined);
		if (label?.rest !== '') return false;
		const named =
			profile.says.starts.note.test(label.label) ||
			(above.shape.count <= 4 && namedBackstage(label.label, profile.says));
		return named && (!item.line.gap || isListed(item));
	},
};

export const repeated: LineReading = {
	id: 'repeated',
	kind: 'aside',
	why: 'the same short line stands here three times and more',
	confidence: 0.85,
	examples: [
		'# Mill\nIt stands by the river, as you know.\n§NEXT\n# Wheel\nIt turns day and night.\n§NEXT\n# Miller\nHe came from Gent.\n§NEXT',
	],
	not: ['# Mill\nIt stands by the river, as you know.\nNEXT'],
	test: ({ item, profile }) =>
		item.shape.end !== 'colon' &&
		!item.shape.opens &&
		item.shape.count <= 10 &&
		(profile.repeats.get(item.folded.toLowerCase()) ?? 0) >= 3,
};

export const outsideQuotes: LineReading = {
	id: 'outside-quotes',
	kind: 'aside',
	why: 'not in quotation marks, in a note that quotes what is said',
	confidence: 0.7,
	examples: [
		'# Mill\n“Good evening, all.”\n“The mill is old.”\n§Let that sink in, then go on with the wheel.\n“The wheel is new.”',
	],
	not: ['# Mill\nGood evening, all.\nThe mill is old.\nThe wheel is new.'],
	test: ({ item, profile, before }) => {
		if (!profile.quotes || isQuoted(item)) return false;
		const { marks, gap } = item.line;
		if (marks.quote && profile.blocks) return false;
		if (item.shape.end === 'colon')
			return (
				item.shape.count > 16 ||
				(profile.says.starts.direct.test(item.folded) && (profile.repeats.get(item.folded.toLowerCase()) ?? 0) < 2)
			);
		if (marks.bullet || marks.numeral) return item.shape.count >= 4 && profile.says.starts.direct.test(item.folded);
		if (before?.kind === 'point' && !gap) return false;
		return item.shape.end === 'stop' || marks.bold || profile.says.starts.direct.test(item.folded);
	},
};

export const directed: LineReading = {
	id: 'direction',
	kind: 'aside',
	why: 'tells the speaker what to do',
	confidence: 0.6,
	examples: [
		'# River\nIt rises in spring, as you know.\n# Mill\n§Point to the map.\nThe mill stands by the river, and the river is cold.',
	],
	not: ['# Mill\nWe point to the map when we are lost.'],
	test: ({ item, profile, scope, title }) => {
		if (isQuoted(item) || item.line.marks.hash) return false;
		const starts = profile.says.starts.direct.test(item.folded) && !profile.says.starts.said.test(item.folded);
		if (profile.says.starts.ban.test(item.folded) && !item.line.marks.bullet && !item.line.marks.quote) return true;
		if (starts && /^[^.!?:]{1,26}[.!]\s/.test(item.folded) && !item.line.marks.bullet) return true;
		if (
			profile.instructing &&
			!item.line.marks.bullet &&
			!item.line.marks.numeral &&
			item.shape.end === 'stop' &&
			item.shape.count >= 6
		)
			return true;
		if (profile.directing && starts && !item.line.marks.numeral) return item.shape.count >= 4;
		if (!starts || (item.line.marks.quote && profile.blocks)) return false;
		if (profile.blocks && !item.line.marks.quote) return true;
		return (
			item.shape.count <= 8 && (scope.head >= 0 || title >= 0) && item.shape.end === 'stop' && !item.line.marks.bullet
		);
	},
};

export const signature: LineReading = {
	id: 'signature',
	kind: 'aside',
	why: 'the name and address under the close of a letter',
	confidence: 0.75,
	examples: ['# Mill\nWe ask the council to keep the mill as it is.\n\n§Sincerely,\n§Jo Miller\n§Weir Lane 4'],
	not: ['# Mill\nGood evening, all of you.'],
	test: ({ item, items }) => {
		if (item.index < items.length - 9 || item.shape.count > 7) return false;
		for (let i = item.index; i >= Math.max(1, items.length - 9); i--) {
			const line = items[i];
			if (!line || line.line.noise) continue;
			if (line.shape.end === 'comma' && line.shape.count <= 4 && !line.line.marks.bullet)
				return items
					.slice(i)
					.every(
						(other) =>
							other.line.noise !== '' ||
							(other.shape.count <= 8 &&
								!other.line.marks.bullet &&
								!other.line.marks.hash &&
								(other === line || other.shape.end !== 'comma')),
					);
			if (line.shape.count > 8) return false;
		}
		return false;
	},
};

const anyHead = (before: number, isHead: (index: number) => boolean): boolean => {
	for (let i = 0; i < before; i++) if (isHead(i)) return true;
	return false;
};

export const plan: LineReading = {
	id: 'plan',
	kind: 'aside',
	why: 'in a list of names with nothing but a number behind each: minutes, a score',
	confidence: 0.7,
	examples: [
		'# Mill\nThe mill stands by the river, as you know.\n# End\nThank you all for coming.\n§- Welcome: 3\n§- The wheel: 5\n§- The weir: 4\n§- Thanks: 1',
	],
	not: ['# Mill\n- stones: from the quarry\n- wheel: new\n- roof: old\n- miller: none'],
	test: ({ list, item }) => list !== undefined && list.size >= 4 && list.numbers >= 0.6 && !isQuoted(item),
};

export const chat: LineReading = {
	id: 'chat-wrapper',
	kind: 'aside',
	why: 'what a chat assistant says round the text it was asked for',
	confidence: 0.8,
	examples: ['§Sure! Here is a short toast for the mill:\n\n# Mill\nGood evening, all.\n# Wheel\nIt turns.'],
	not: ['# Mill\nSure, the wheel turns.\n# Wheel\nIt is new.'],
	test: ({ item, items, title, profile, isHead }) =>
		(profile.chat &&
			(item.index < title ||
				(item.line.marks.stamp !== '' && labelOf(item) !== undefined) ||
				(title < 0 && item.index < 14 && !anyHead(item.index, isHead)))) ||
		((item.index <= Math.max(title, 0) || item.index >= items.length - 2) &&
			item.shape.count >= 4 &&
			profile.says.starts.chat.test(item.folded)),
};
