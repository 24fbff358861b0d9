import { expect, it } from 'vitest';
import { understand } from '../../src/pipeline.ts';
import { counterFor } from '../../src/text/said/tally.ts';
import { secondsOf } from '../../src/timing/model.ts';

/** Speech as it was taken down, which is no note at all: one paragraph, with hums, halves of words, no or few marks. */
const transcripts = [
	[
		'en',
		'um so we went down to the harbour and uh it was closed so we we walked back along the quay and had a look at the crane which by then was well it was rusty you know and nobody had painted it',
	],
	[
		'en',
		'2019 was, um, a good year for the ferry. Fif- fifteen percent more people, and, uh, two new berths. Q: was the question I heard most: why? Well. Let me tell you why, it is the tide.',
	],
	[
		'en',
		'and that is, as Ana said, the reason. Next slide, please. Thank you. So what you see here, is the harbour in 1984, at 14:30 in the afternoon, with the C E O of the ferry line.',
	],
	[
		'de',
		'ja also wir haben dann im Sommer die Fähre, äh, gestrichen, und das hat, sagen wir mal, drei Wochen gedauert. Nicht wahr? Und dann, ja, dann kam der Regen.',
	],
	['hr', 'poštovani kolege, ja bih samo rekao da je luka stara i da je dizalica, kako da kažem, još starija od nje'],
	['zh', '大家好，今天我想讲一下我们的港口，它已经很旧了，所以我们夏天要修，修三个星期，然后呢，就可以用了。'],
	['ja', 'えーと、今日は港の話をします。港はとても古くて、夏に直しました。三週間かかりました。'],
] as const;

it.each(transcripts)('%s: nothing of a transcript is lost by reading it as a note: %s', async (lang, text) => {
	const { plan } = await understand(new TextEncoder().encode(text), '-', { header: { lang } });
	const formula = secondsOf(counterFor(lang)(text), lang);
	expect(Math.abs(plan.total.seconds / formula - 1)).toBeLessThan(0.003);
});
