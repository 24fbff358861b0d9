import { columns, hasCase, isTitleCase, wordCount } from '../../text/script.ts';
import type { Item } from '../item.ts';
import { isListed, namesFile } from '../readings/look.ts';
import { isRemark, shouts } from '../remark.ts';
import { namedBackstage } from '../scope.ts';
import { free, heads, isBare, isCaps, isLink, next, sections, share, small, titleish } from './look.ts';
import type { Survey, TitleReading } from './reading.ts';

/** The words without a remark in brackets at their end. */
const coreOf = (item: Item): string => item.folded.replace(/(?<!\s)\s*\([^()]*\)$/, '');

/** Undressed, at most nine words, no sentence, no label with words behind it. */
const couldBeBare = (item: Item): boolean =>
	isBare(item) &&
	titleish(item, 14) &&
	!namesFile(item.folded) &&
	wordCount(coreOf(item)) <= 9 &&
	columns(coreOf(item)) <= 64 &&
	(!item.shape.opens || item.shape.closes) &&
	!/^(?:\*\*|__)|^[^:]{1,30}:\s/.test(item.folded) &&
	item.shape.end !== 'stop' &&
	item.shape.end !== 'colon' &&
	!small(item) &&
	!isLink(item) &&
	!item.line.row &&
	!item.line.at.container.comment;

/** What follows is another sort of line: listed, quoted, boxed, or clearly longer. */
function contrasts(item: Item, after: Item | undefined): boolean {
	if (!after) return false;
	const { marks, row } = after.line;
	if (item.shape.opens) return marks.quote > 0;
	if (marks.bullet || marks.quote || marks.checkbox || marks.bracket || marks.bold || row || marks.hash) return true;
	if (marks.numeral) return true;
	if (after.shape.opens) return true;
	if (after.tail.length) return true;
	if (isTitleCase(item.words) && !isTitleCase(after.words) && after.shape.count >= 2) return true;
	return (
		after.shape.width >= Math.max(item.shape.width * 1.5, 40) ||
		((after.shape.end === 'stop' || after.shape.end === 'comma') && after.shape.count > 3)
	);
}

export const bareLine: TitleReading = {
	id: 'bare-line',
	why: 'a short line without an end mark, unlike the line after it',
	examples: [
		'§The orchard\nWe planted it in the spring of that year, all of us.\n§The wall\nIt was there before us, and it will be there after.',
	],
	not: ['We planted it in the spring.\nThen the rain came.\nWe waited.', 'What we have\nWhat we lack\nWhat we want'],
	read(survey) {
		if (survey.profile.transcript) return [];
		const members = free(survey).filter(
			(item) =>
				couldBeBare(item) &&
				!shouts(item, survey.profile) &&
				(survey.profile.repeats.get(item.folded.toLowerCase()) ?? 0) <
					(isCaps(item) && item.shape.count <= 3 ? 2 : 3) &&
				!survey.profile.says.starts.greet.test(item.folded) &&
				!(survey.profile.says.has.person.test(item.folded) && !hasCase(item.folded)) &&
				!(item.shape.count >= 5 && survey.profile.says.starts.said.test(item.folded)) &&
				!survey.profile.says.orders(item.folded) &&
				!(survey.heads.size > 0 && item.shape.count >= 5 && survey.profile.says.starts.direct.test(item.folded)) &&
				!(item.index < 4 && isRemark(item, survey.profile)) &&
				!goesOnInList(survey, item) &&
				!isSetInUnderNumber(survey, item) &&
				(contrasts(item, next(survey.items, item.index)) || stacked(survey, item)),
		);
		const known = sections(survey);
		const kept = consistent(survey, withoutQuestions(survey, members));
		const letters = kept.map((item) => item.folded).join('');
		const cased = (letters.match(/\p{Ll}|\p{Lu}/gu)?.length ?? 0) > (letters.match(/\p{Lo}/gu)?.length ?? 0);
		const hashed = manyHashes(survey);
		const sitting = mostSit(survey);
		const titles =
			known < 3 ? kept : members.filter((item) => item.index > 0 && isStrong(survey, item, hashed, sitting));
		const named = titles.length === 1 && survey.profile.says.is.ends.test(titles[0]?.folded ?? '');
		const least = cased ? 2 : 3;
		const few = titles.length < 3 && !known && titles.some((item) => item.shape.count > 5);
		return few || (titles.length < least && !known && !named) ? [] : heads(titles, 'bare', this.id, this.why, 0.65);
	},
};

/** Set in right under a number at the margin: what the number stands for. */
const isSetInUnderNumber = ({ items }: Survey, { index, line }: Item): boolean => {
	const above = items[index - 1]?.line.marks;
	return above?.numeral !== undefined && line.marks.indent > above.indent && !line.gap;
};

/** `As a miller, I will` over items that begin small: one sentence with each of them. */
function goesOnInList({ items, profile: { says } }: Survey, { index, folded }: Item): boolean {
	const after = next(items, index);
	return (
		after !== undefined && isListed(after) && after.shape.small && /, /.test(folded) && says.has.person.test(folded)
	);
}

/** Directly above another short line that itself stands out from what follows. */
function stacked(survey: Survey, item: Item): boolean {
	const below = next(survey.items, item.index);
	return (
		below !== undefined &&
		(survey.heads.has(below.index) || (couldBeBare(below) && contrasts(below, next(survey.items, below.index))))
	);
}

/** Questions are asked aloud as well; they are titles only beside more that are none, or where several sit on their answers. */
const withoutQuestions = (survey: Survey, members: readonly Item[]): readonly Item[] => {
	const others = members.filter((item) => item.shape.end !== 'question');
	const asked = members.length - others.length;
	const sitting = members.filter((item) => item.shape.end === 'question' && sits(survey, item)).length;
	return asked <= others.length / 2 || (sitting >= 3 && sitting >= asked * 0.7) ? members : others;
};

/** Keeps those that agree with one another: in blank lines before them, in Title Case where many fragments stand about. */
function consistent(survey: Survey, members: readonly Item[]): readonly Item[] {
	const { profile } = survey;
	const { says } = profile;
	const chosen = new Set(members);
	const fragments = free(survey).filter(
		(item) =>
			isBare(item) &&
			!chosen.has(item) &&
			item.shape.end !== 'stop' &&
			item.shape.end !== 'colon' &&
			item.shape.count <= 14,
	);
	let kept = members;
	if (profile.gaps >= 0.25 && profile.gaps <= 0.9)
		kept = kept.filter(
			(item) =>
				item.line.gap ||
				item.index === 0 ||
				survey.items[item.index - 1]?.line.noise ||
				survey.heads.has(item.index - 1) ||
				chosen.has(survey.items[item.index - 1] as Item),
		);
	const titled = kept.filter(
		(item) => isTitleCase(item.words) || says.is.ends.test(item.folded) || standsAlone(survey, item),
	);
	if (fragments.length > kept.length)
		kept = titled.length >= 3 ? titled : kept.filter((item) => says.starts.ends.test(item.folded));
	else if (
		titled.length >= 4 &&
		titled.length >= kept.length * 0.4 &&
		kept.length - titled.length + fragments.length >= 3
	)
		kept = titled;
	return kept;
}

/** Beside sections of another dress only these count: *Conclusion*, *Checklist*, or a few words between blank lines. */
const isStrong = (survey: Survey, item: Item, hashed: boolean, sitting: boolean): boolean =>
	(survey.profile.says.starts.ends.test(item.folded) && item.shape.count <= 5) ||
	survey.profile.says.is.closed.test(item.folded) ||
	(item.line.gap && item.shape.end === 'none' && namedBackstage(item.folded, survey.profile.says)) ||
	(!hashed && (standsAlone(survey, item) || (sitting && sitsAsOthers(survey, item))));

/** Where so many titles have hashes, few words without any are none. */
const fewestHashes = 3;

const manyHashes = ({ heads: found }: Survey): boolean =>
	[...found.values()].filter(({ item }) => item.line.marks.hash).length >= fewestHashes;

/** A few words between blank lines, where most lines have none before them or what follows is of another dress. */
const standsAlone = ({ items, profile }: Survey, item: Item): boolean => {
	const below = next(items, item.index);
	return (
		item.line.gap &&
		!item.line.marks.slanted &&
		!(profile.quotes && below?.quoted) &&
		item.shape.count <= 4 &&
		!profile.says.starts.direct.test(item.folded) &&
		item.shape.end === 'none' &&
		hasCase(item.folded) &&
		below?.line.gap === true &&
		(isListed(below) || below.shape.opens || (below.shape.count >= 6 && below.shape.end !== 'none')) &&
		(profile.proper || profile.stops >= 0.5) &&
		!/[,;()]/.test(item.folded)
	);
};

/** Behind a blank line, right above its text. */
const sits = ({ items }: Survey, { index, line }: Item): boolean => line.gap && next(items, index)?.line.gap === false;

/** Most sections without hashes sit so in this note. */
function mostSit(survey: Survey): boolean {
	const others = [...survey.heads.values()].map((head) => head.item).filter(({ line }) => !line.marks.hash);
	return others.length >= 3 && share(others, (item) => sits(survey, item)) >= 0.6;
}

/** Sits as they do, above what is not quoted where what is said is. */
const sitsAsOthers = (survey: Survey, item: Item): boolean =>
	sits(survey, item) && !(survey.profile.quotes && next(survey.items, item.index)?.quoted);
