import { Refusal } from '../model/refusal.ts';
import type { Talk } from '../model/talk.ts';
import { formatClock, formatLength } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { primary } from '../text/said/languages.ts';
import { wrapped } from '../text/width.ts';
import { ordinaryRate } from '../timing/pace.ts';
import { factorOf, type Sample, sampleOf } from '../timing/sample.ts';
import { keepPace } from './pace-file.ts';
import type { World } from './world.ts';

interface Calibration {
	/** Seconds the reading took, where the user has timed it; otherwise the terminal is asked. */
	readonly took?: number;
	readonly speaker?: string;
}

/**
 * Learns the pace of whoever reads two paragraphs of the note aloud: prints them, takes the time between two presses of Enter
 * on a terminal (or `took`), and keeps the pace for the talk's language.
 */
export async function calibrate(world: World, talk: Talk, { took, speaker }: Calibration): Promise<void> {
	const sample = sampleOf(talk);
	if (!sample)
		throw new Refusal(
			'There is too little to say in this note to tell a pace from: take one with a minute of speech in it.',
		);
	const width = Math.min(world.stdout.columns ?? 80, 80);
	world.stdout.write(`${sample.paragraphs.map((text) => page(text, width)).join('\n\n')}\n`);
	const seconds = took ?? (await stopwatch(world));
	if (seconds === undefined) {
		world.stderr.write('Read this aloud against a watch, then say how long it took: --calibrate --took 1:12.\n');
		return;
	}
	const factor = factorOf(sample, seconds);
	if (factor === undefined) throw unlikely(sample, seconds, talk.lang);
	const date = world.now().toISOString().slice(0, 10);
	const pace = { lang: primary(talk.lang), factor, seconds, date, ...(speaker !== undefined && { speaker }) };
	const path = await keepPace(world, pace);
	const { rate, unit } = ordinaryRate(talk.lang);
	const whose = speaker === undefined ? 'Your' : `${printable(speaker)}’s`;
	world.stderr.write(
		`${whose} pace: ${Math.round(rate * factor)} ${unit} a minute (the average is ${rate}), read in ${formatLength(seconds)}. ` +
			`Kept in ${printable(path)}.\n`,
	);
}

const page = (text: string, width: number): string =>
	text
		.split('\n')
		.flatMap((line) => wrapped(printable(line), width))
		.join('\n');

const unlikely = ({ seconds: expected }: Sample, took: number, lang: string): Refusal => {
	const { rate, unit } = ordinaryRate(lang);
	const words = Math.round((rate * expected) / took);
	return new Refusal(
		`${formatClock(took)} for these paragraphs would be ${words} ${unit} a minute, which nobody speaks: read all of them, aloud, and time that.`,
	);
};

/** Seconds between two presses of Enter; nothing where nobody is there to press. */
async function stopwatch({ stdin, stderr, now }: World): Promise<number | undefined> {
	if (!('isTTY' in stdin && stdin.isTTY === true)) return undefined;
	const lines = stdin[Symbol.asyncIterator]();
	stderr.write('\nPress Enter, then read this aloud as you would to them. ');
	await lines.next();
	const start = now().getTime();
	stderr.write('Press Enter again when you are done. ');
	await lines.next();
	const seconds = (now().getTime() - start) / 1000;
	await lines.return?.();
	return seconds;
}
