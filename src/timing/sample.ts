import type { Beat, Talk } from '../model/talk.ts';
import { aloud, walk } from '../model/words.ts';
import { estimateFor } from './estimate.ts';
import { coefficients } from './model.ts';

/** Words of a note to be read aloud, and how long the model takes over them at its own pace. */
export interface Sample {
	readonly paragraphs: readonly string[];
	readonly seconds: number;
}

/** So much is wanted: less is too little to tell a pace from, more is work. Seconds. */
const wanted = { least: 20, enough: 45, most: 120 } as const;

/** The opening minute is a poor sample of a speaker: they are still warming up. */
const opening = 60;

/**
 * Two paragraphs of a talk to tell its speaker's pace by: they begin behind the first minute where the talk is long enough,
 * and take three quarters of a minute or more together. Nothing when there are not twenty seconds of speech.
 */
export function sampleOf(talk: Talk): Sample | undefined {
	const { spoken } = estimateFor(talk.lang);
	const paragraphs: { text: string; seconds: number }[] = [];
	let wasSpeech = false;
	for (const node of walk(talk)) {
		if (node.type !== 'speech') {
			wasSpeech = false;
			continue;
		}
		const text = aloud((node as Beat & { type: 'speech' }).children)
			.replace(/\s+/g, ' ')
			.trim();
		if (text === '') continue;
		const last = paragraphs.at(-1);
		if (wasSpeech && last && !node.apart && last.seconds < wanted.enough)
			paragraphs[paragraphs.length - 1] = { text: `${last.text}\n${text}`, seconds: last.seconds + spoken(text) };
		else paragraphs.push({ text, seconds: spoken(text) });
		wasSpeech = true;
	}
	const whole = paragraphs.reduce((sum, { seconds }) => sum + seconds, 0);
	if (whole < wanted.least) return undefined;
	let at = 0;
	let from = 0;
	// From the first paragraph behind the opening, unless too little is left there.
	for (
		let next = paragraphs[0];
		next && at < opening && whole - at - next.seconds >= wanted.enough;
		next = paragraphs[from]
	) {
		at += next.seconds;
		from++;
	}
	const taken: typeof paragraphs = [];
	let seconds = 0;
	for (const found of paragraphs.slice(from)) {
		const paragraph = found.seconds > wanted.most ? beginning(found.text, found.seconds, spoken) : found;
		if (
			(taken.length >= 2 && seconds >= wanted.enough) ||
			(taken.length > 0 && seconds + paragraph.seconds > wanted.most)
		)
			break;
		taken.push(paragraph);
		seconds += paragraph.seconds + (taken.length > 1 ? coefficients.blank : 0);
	}
	return seconds < wanted.least ? undefined : { paragraphs: taken.map(({ text }) => text), seconds };
}

/** The first sentences of a paragraph that is too long, about as many as are enough. */
function beginning(text: string, seconds: number, spoken: (text: string) => number): { text: string; seconds: number } {
	const about = Math.floor(text.length * (wanted.enough / seconds));
	const end = /[.!?。！？…]\s|\s(?=\S)/u.exec(text.slice(about));
	const first = text.slice(0, about + (end ? end.index + 1 : 0)).trim();
	return { text: first, seconds: spoken(first) };
}

/** The pace of somebody who read a sample in so many seconds, as a factor of the model's; nothing when nobody reads so. */
export function factorOf(sample: Sample, took: number): number | undefined {
	const factor = sample.seconds / took;
	return factor >= 0.4 && factor <= 2.5 ? factor : undefined;
}
