import type { Rule } from './rule.ts';
import { brokenOffSentence } from './rules/broken-off-sentence.ts';
import { longSection } from './rules/long-section.ts';
import { misnumberedList } from './rules/misnumbered-list.ts';
import { strayMarker } from './rules/stray-marker.ts';
import { unbalancedQuotes } from './rules/unbalanced-quotes.ts';

/** Every rule there is. */
export const rules: readonly Rule[] = [longSection, misnumberedList, unbalancedQuotes, strayMarker, brokenOffSentence];
