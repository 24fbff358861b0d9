import { type Header, type HouseTheme, houseThemes } from '../model/header.ts';
import { parseDuration } from './duration.ts';

/** How the text of one setting is read, wherever it was written: in a header, behind a flag, in the environment. */
export interface Value<T> {
	/** The value, or nothing when the text makes no sense. */
	readonly read: (text: string) => T | undefined;
	/** Spellings to offer instead. */
	readonly accepted: readonly string[];
}

const day = 24 * 60 * 60;

/** Seconds, more than none and at most a day. */
const duration: Value<number> = {
	read: (text) => {
		const seconds = parseDuration(text);
		return seconds !== undefined && seconds > 0 && seconds <= day ? seconds : undefined;
	},
	accepted: ['30m', '1h30m', '6:40'],
};

/** Minutes after midnight. Also accepted: `9.05`, `14h30`, `14:00:00`, `2 pm`, `2:30 p.m.`, `14 Uhr`. */
const start: Value<number> = {
	read: (text) => {
		const clock = /^(\d{1,2})(?:[:.h](\d\d))?(?::[0-5]\d)?\s*([ap]\.?m\.?|uhr|h)?$/i.exec(
			text.trim().normalize('NFKC'),
		);
		if (!clock || (clock[2] === undefined && clock[3] === undefined)) return undefined;
		const half = /^[ap]/i.exec(clock[3] ?? '')?.[0].toLowerCase();
		const hour = Number(clock[1]);
		const minute = Number(clock[2] ?? 0);
		if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
		return ((half ? hour % 12 : hour) + (half === 'p' ? 12 : 0)) * 60 + minute;
	},
	accepted: ['14:00', '2:00 pm'],
};

const paces = ['slow', 'normal', 'fast'] as const;

/** Words a minute, from 40 to 400, or one of three names. */
const pace: Value<NonNullable<Header['pace']>> = {
	read: (text) => {
		const name = paces.find((name) => name === text.trim().toLowerCase());
		const words = Number(/^(\d+)(?:\s*(?:wpm|words a minute|words per minute))?$/i.exec(text.trim())?.[1] ?? 0);
		return name ?? (words >= 40 && words <= 400 ? words : undefined);
	},
	accepted: ['140', ...paces],
};

/** A BCP 47 tag in its usual spelling; `pt_BR` is taken for `pt-BR`. */
const lang: Value<string> = {
	read: (text) => {
		const tag = text.trim().replaceAll('_', '-');
		if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return undefined;
		try {
			return Intl.getCanonicalLocales(tag)[0];
		} catch {
			return undefined;
		}
	},
	accepted: ['en', 'de', 'pt-BR'],
};

/** A theme of the house. */
const theme: Value<HouseTheme> = {
	read: (text) => houseThemes.find((name) => name === text.trim().toLowerCase()),
	accepted: houseThemes,
};

/** Settings that mean the same wherever they are written. */
export const values = { duration, start, pace, lang, theme } as const;
