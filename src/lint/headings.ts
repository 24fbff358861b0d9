import type { Place } from '../model/place.ts';
import type { Section } from '../model/talk.ts';
import { plain } from '../model/words.ts';
import { type LintLine, placeIn } from './lines.ts';

/** The line a section begins with, from its first character to its last. */
export function headingPlace(section: Section, lines: readonly LintLine[]): Place {
	const line = lines[section.place.start.line - 1];
	if (!line) return section.place;
	const from = section.place.start.column - 1;
	return placeIn(line, from, Math.max(from, line.text.trimEnd().length));
}

/** What a section is called in a sentence: its title, or its number, or that it has neither. */
export const nameOf = (section: Section): string =>
	plain(section.label).replace(/\s+/g, ' ').trim() || section.number || 'a section without a title';
