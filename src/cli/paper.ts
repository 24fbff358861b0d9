import { templates } from '../assets.ts';
import type { Settings } from '../config/settings.ts';
import type { Header } from '../model/header.ts';
import { Refusal } from '../model/refusal.ts';
import type { Job } from '../render/renderer.ts';
import type { World } from './world.ts';

/** What a renderer needs beside the talk and its plan: sheet, size of cards, date and fonts. */
export function paperOf(world: World, settings: Settings, header: Header): Omit<Job, 'talk' | 'plan'> {
	return { sheet: settings.sheet, card: settings.card ?? header.cards ?? '3x5', date: dateOf(world), templates };
}

/**
 * The date that a PDF is stamped with: `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org), or else
 * today at midnight, so that two builds of one day give the same bytes.
 */
function dateOf(world: World): Date {
	const epoch = world.env.SOURCE_DATE_EPOCH;
	if (epoch !== undefined && epoch !== '') {
		if (!/^\d{1,11}$/.test(epoch))
			throw new Refusal(`SOURCE_DATE_EPOCH is “${epoch}”: give it whole seconds since 1970, or unset it.`);
		return new Date(Number(epoch) * 1000);
	}
	const now = world.now();
	return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
