/** What Markdown says of one line: the block it is part of, and the containers round it. */
export interface Container {
	/** `fence` is a line of back-ticks or tildes; `code` stands between two of them; `html` is a block of raw HTML. */
	readonly block: 'text' | 'heading' | 'rule' | 'fence' | 'code' | 'html';
	/** How many lists it is inside of, and how many block quotes. */
	readonly list: number;
	readonly quote: number;
	/** Number of the comment the whole line stands in (`<!-- … -->` or `%% … %%`), counted from 1; 0 outside. */
	readonly comment: number;
}

/** A line in no container at all. */
export const plainContainer: Container = { block: 'text', list: 0, quote: 0, comment: 0 };
