/**
 * The work cannot be done: the one error that crosses rooms on purpose. Its message is one sentence for the person at the
 * keyboard that says what is wrong, where, and what to do. Words of the note or of a path in it are not yet made safe to print.
 */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}

/** A Refusal of what a file holds, thrown where its name is not known. Its message is `This note` and `fault`. */
export class Unreadable extends Refusal {
	/** What is to be said of the file, to follow its name: `is a JPEG image, not a note: save it as …`. */
	readonly fault: string;

	constructor(fault: string) {
		super(`This note ${fault}`);
		this.fault = fault;
	}
}
