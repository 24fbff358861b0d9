import type { Rule } from './rule.ts';
import { brokenOffSentence } from './rules/broken-off-sentence.ts';
import { budgetsDoNotAddUp } from './rules/budgets-do-not-add-up.ts';
import { emptySection } from './rules/empty-section.ts';
import { leftoverTodo } from './rules/leftover-todo.ts';
import { longSection } from './rules/long-section.ts';
import { longSentence } from './rules/long-sentence.ts';
import { misnumberedList } from './rules/misnumbered-list.ts';
import { noDuplicateLine } from './rules/no-duplicate-line.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { strayMarker } from './rules/stray-marker.ts';
import { talkOverBudget } from './rules/talk-over-budget.ts';
import { unbalancedQuotes } from './rules/unbalanced-quotes.ts';
import { unfilledSlot } from './rules/unfilled-slot.ts';

/** Every rule there is: time first, then what is missing, then what slipped. */
export const rules: readonly Rule[] = [
	...[talkOverBudget, longSection, budgetsDoNotAddUp, longSentence],
	...[unfilledSlot, leftoverTodo, emptySection, brokenOffSentence],
	...[misnumberedList, unbalancedQuotes, strayMarker, repeatedWord, noDuplicateLine],
];
