import { aside, cue, point, section, speech, talk } from './make.ts';

/** A talk with everything that can stand on a card. */
export const harbour = talk('The harbour plan', [
	aside('Check the microphone.'),
	speech('Good evening, and thank you for having us.'),
	section('1', 'Where we stand', [
		point('75% of berths are taken all year'),
		point('20-30% of visitors are turned away'),
		point('40 hours a week go into moving boats by hand, which nobody planned for and nobody is paid for'),
		cue('If she asks about the cranes', [
			point('Two are rusted'),
			point('One waits for a part'),
			speech('“We will have them back by summer.”'),
		]),
	]),
	section('2', 'What we ask', [
		section(
			'a',
			'Money',
			[
				speech(
					[
						{ type: 'text', value: 'We ask for ' },
						{ type: 'strong', value: 'two million' },
						{ type: 'aside', value: ' (pause)' },
						{ type: 'text', value: ' and will show' },
						{ type: 'break', value: '\n' },
						{ type: 'emphasis', value: 'every bill.' },
					],
					{ speaker: 'Ana' },
				),
				speech('And I will show you why.', { speaker: 'Ben Okafor' }),
			],
			{ depth: 2 },
		),
		section(
			'b',
			'A title that goes on for a while because a whole sentence was pasted into the heading and nobody stopped it before the end of the second line of the card',
			[speech('Short.')],
			{ depth: 2 },
		),
	]),
	section('3', 'A long story', [
		speech(
			'We began in the spring of the year the ferry stopped. Nobody believed the shipyard would open again, and yet on the first of June forty people stood at the gate. They had brought their own tools. They had brought their children. And they stayed until the first hull was dry; it took eleven weeks. By then the town had begun to talk about us, some kindly, most not. My grandmother used to say that a harbour without a boat is a pond. We wanted it to be a harbour. So we wrote to everyone who had ever moored here, and one hundred and four of them wrote back.',
		),
	]),
	section('4', 'Sources', [aside('Harbour report, page 14')], { private: true }),
	section('', '', [speech('A slide without a name.')]),
	section('5', 'Questions?'),
]);

/** Every word of a talk that has to be on its cards. */
export const harbourWords =
	'Check the microphone. Good evening, and thank you for having us. Where we stand 75% of berths are taken all year What we ask Ana: two million (pause) every bill. Ben Okafor: pasted into the heading and nobody stopped it before the end of the second line of the card wrote back. Sources Harbour report, page 14 A slide without a name. Questions?';
