import type { Item } from '../item.ts';
import type { Profile } from '../profile.ts';
import { bareLine } from './bare.ts';
import { bold } from './bold.ts';
import { bracketed } from './bracketed.ts';
import { budgeted } from './budgeted.ts';
import { capitals } from './capitals.ts';
import { counted } from './counted.ts';
import { framed } from './framed.ts';
import { hash } from './hash.ts';
import { labelled } from './labelled.ts';
import { lonePart } from './lone.ts';
import { readable } from './look.ts';
import { numbered } from './numbered.ts';
import { objections } from './objections.ts';
import { overBullets } from './over-bullets.ts';
import { owners } from './owners.ts';
import type { Head, TitleReading } from './reading.ts';
import { ruled } from './ruled.ts';
import { stamped } from './stamped.ts';

/** All readings of titles, strongest first. Each sees what those before it found, so what a line owns is known better each time. */
export const titleReadings: readonly TitleReading[] = [
	...[
		hash,
		framed,
		counted,
		stamped,
		numbered,
		objections,
		budgeted,
		bold,
		capitals,
		bracketed,
		ruled,
		overBullets,
		bareLine,
		labelled,
		owners,
		lonePart,
	],
];

/** The titles of a note, by the index of their item. */
export function titlesOf(items: readonly Item[], profile: Profile): ReadonlyMap<number, Head> {
	const heads = new Map<number, Head>();
	let candidates = items.filter((item) => readable(item) && !item.inQuote && !item.line.at.container.comment);
	for (const reading of titleReadings) {
		const found = reading.read({ items, candidates, profile, heads: new Map(heads) });
		for (const head of found) if (!heads.has(head.item.index)) heads.set(head.item.index, head);
		if (found.length) candidates = candidates.filter((item) => !heads.has(item.index));
	}
	return heads;
}
