import type { Rule } from './rule.ts';
import { brokenOffSentence } from './rules/broken-off-sentence.ts';
import { budgetsDoNotAddUp } from './rules/budgets-do-not-add-up.ts';
import { closeMissing } from './rules/close-missing.ts';
import { doubtfulReading } from './rules/doubtful-reading.ts';
import { emptySection } from './rules/empty-section.ts';
import { headingJump } from './rules/heading-jump.ts';
import { inconsistentFigure } from './rules/inconsistent-figure.ts';
import { leftoverTodo } from './rules/leftover-todo.ts';
import { longCue } from './rules/long-cue.ts';
import { longSection } from './rules/long-section.ts';
import { longSentence } from './rules/long-sentence.ts';
import { misnumberedList } from './rules/misnumbered-list.ts';
import { misnumberedSections } from './rules/misnumbered-sections.ts';
import { noDuplicateLine } from './rules/no-duplicate-line.ts';
import { noDuplicateSection } from './rules/no-duplicate-section.ts';
import { openingMissing } from './rules/opening-missing.ts';
import { privateTermInHandout } from './rules/private-term-in-handout.ts';
import { questionMissing } from './rules/question-missing.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { spelling } from './rules/spelling.ts';
import { strayMarker } from './rules/stray-marker.ts';
import { talkOverBudget } from './rules/talk-over-budget.ts';
import { talkUnderBudget } from './rules/talk-under-budget.ts';
import { tooManyPoints } from './rules/too-many-points.ts';
import { unbalancedQuotes } from './rules/unbalanced-quotes.ts';
import { unfilledSlot } from './rules/unfilled-slot.ts';
import { unprintableCharacter } from './rules/unprintable-character.ts';
import { unsayable } from './rules/unsayable.ts';

/** Every rule there is: time first, then what is too much, what is missing, what slipped, and what we are not sure of. */
export const rules: readonly Rule[] = [
	...[talkOverBudget, talkUnderBudget, longSection, budgetsDoNotAddUp, questionMissing],
	...[longSentence, longCue, tooManyPoints, unsayable, unprintableCharacter, privateTermInHandout],
	...[openingMissing, closeMissing, unfilledSlot, leftoverTodo, emptySection, brokenOffSentence],
	...[misnumberedList, misnumberedSections, headingJump, unbalancedQuotes, strayMarker, repeatedWord],
	...[noDuplicateLine, noDuplicateSection, inconsistentFigure, spelling],
	...[doubtfulReading],
];
