import { basename, dirname } from 'node:path';
import { Refusal } from '../model/refusal.ts';

/** What a fault means to the person at the keyboard, and what to do about it. */
interface Advice {
	readonly because: string;
	readonly remedy: string;
}

const full: Advice = { because: 'the disk is full', remedy: 'free some space and try again' };
const forbidden: Advice = {
	because: 'it is not allowed here',
	remedy: 'check the permissions, or write to another folder',
};

/** By the code the system gives. */
const advice: Readonly<Record<string, Advice>> = {
	ENOSPC: full,
	EDQUOT: full,
	EFBIG: { because: 'files here may not get that large', remedy: 'write to another folder' },
	EROFS: { because: 'this disk can only be read', remedy: 'write to another folder' },
	EACCES: forbidden,
	EPERM: forbidden,
	EBUSY: { because: 'another program has it open', remedy: 'close it there and try again' },
	ENOTDIR: { because: 'a part of its path is a file, not a folder', remedy: 'choose a folder to write to' },
	EEXIST: { because: 'a dead link stands where its folder is to be', remedy: 'choose another folder' },
	ELOOP: { because: 'its path is a link that leads back to itself', remedy: 'write to another folder' },
	ENAMETOOLONG: { because: 'its name is too long', remedy: 'choose a shorter one' },
	EMFILE: { because: 'too many files are open', remedy: 'close some programs and try again' },
	EIO: { because: 'the disk reports an error', remedy: 'write to another disk' },
};

const unknown: Advice = { because: 'the system gives no known reason', remedy: 'try another folder' };

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** The one sentence for a write that failed: at which file, why, and what stands on the disk now. */
export function couldNotWrite(error: unknown, path: string, done: readonly string[]): Refusal {
	const code = codeOf(error);
	if (code === 'ENOENT') return new Refusal(`There is no folder ${dirname(path)}: make it first, or choose another.`);
	const { because, remedy } = advice[code] ?? { ...unknown, ...(code && { because: `the system says ${code}` }) };
	const names = done.map((each) => basename(each)).join(', ');
	const state = names ? `only ${names} ${done.length > 1 ? 'are' : 'is'} new` : 'nothing was changed';
	return new Refusal(`${path} could not be written because ${because}, and ${state}: ${remedy}.`);
}

/** The one sentence for a note that cannot be read. */
export function couldNotRead(error: unknown, path: string): Refusal {
	const code = codeOf(error);
	const sentences: Readonly<Record<string, string>> = {
		ENOENT: `There is no note ${path}: check its name and folder.`,
		ENOTDIR: `There is no note ${path}, because a part of that path is a file and not a folder: check it.`,
		EISDIR: `${path} is a folder: name the note in it.`,
		EACCES: `${path} may not be read: check its permissions.`,
		EPERM: `${path} may not be read: check its permissions.`,
		ELOOP: `${path} is a link that leads back to itself: name the note it was meant for.`,
		ENAMETOOLONG: `There is no note ${path.slice(0, 40)}…, because the name is too long: check it.`,
	};
	return new Refusal(
		sentences[code] ??
			`${path} could not be read${code && ` (the system says ${code})`}: copy it elsewhere and try again.`,
	);
}
