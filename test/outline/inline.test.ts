import { expect, it } from 'vitest';
import { inlines } from '../../src/outline/inline.ts';
import { lexiconOf } from '../../src/outline/words/words.ts';

const english = lexiconOf('en');
const shown = (text: string) => inlines(text, english).map(({ type, value }) => `${type}: ${value}`);

it.each<[string, readonly string[]]>([
	['plain words', ['text: plain words']],
	['a **loud** word', ['text: a ', 'strong: loud', 'text:  word']],
	['*all of it slanted*', ['emphasis: all of it slanted']],
	['*slanted with **loud** in it.*', ['emphasis: slanted with ', 'strong: loud', 'emphasis:  in it.']],
	['**loud with *slanted* in it**', ['strong: loud with ', 'emphasis: slanted', 'strong:  in it']],
	['*slow (pause) down*', ['emphasis: slow ', 'aside: (pause)', 'emphasis:  down']],
	['So. (they answer 2m) Well.', ['text: So. ', 'aside: (they answer 2m)', 'text:  Well.']],
	['a (film of 3 boats) or two', ['text: a (film of 3 boats) or two']],
	['*“It goes on', ['text: “It goes on']],
	['in the next line.”*', ['text: in the next line.”']],
	['a price of 5*', ['text: a price of 5*']],
	['2 * 3 and 4*5', ['text: 2 * 3 and 4*5']],
	['`rm *` and `ls *`', ['code: rm *', 'text:  and ', 'code: ls *']],
])('%s', (text, runs) => expect(shown(text)).toEqual(runs));

it.each(['*a ', '**a* ', '*a**b', '_a ', '[a](', '`a '])('keeps every word among thousands of %j', (piece) => {
	const words = inlines(piece.repeat(5_000), english).map(({ value }) => value);
	expect(words.join('').match(/a/g)).toHaveLength(5_000);
});
