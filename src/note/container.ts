/**
 * What a line is part of: `fence` is a line of back-ticks or tildes, `code` stands between two of them, `html` is raw HTML;
 * everything else is `text`.
 */
export type Block = 'text' | 'fence' | 'code' | 'html';

/** What Markdown says of one line. */
export interface Container {
	readonly block: Block;
	/** Number of the comment the whole line stands in (`<!-- … -->` or `%% … %%`), counted from 1; 0 outside. */
	readonly comment: number;
}
