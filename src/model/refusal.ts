/**
 * The work cannot be done: the one error that crosses rooms on purpose. Its message is one sentence for the person at the
 * keyboard that says what is wrong, where, and what to do. Words of the note or of a path in it are not yet made safe to print.
 */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}
