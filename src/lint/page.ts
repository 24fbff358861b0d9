import { formatLength } from '../text/duration.ts';
import { padded, wrapped } from '../text/width.ts';
import type { Options } from './options.ts';
import type { Palette } from './reporters/report.ts';
import { type Rule, usual } from './rule.ts';

/** Every rule with its severity and what it finds, a line each where it fits. Ends with a line feed. */
export function rulesList(rules: readonly Rule[], paint: Palette, width: number): string {
	const longest = Math.max(...rules.map(({ id }) => id.length));
	const rows = rules.flatMap((rule) => {
		const { id, finds } = rule;
		const [first = '', ...rest] = wrapped(finds, width - longest - 11);
		const head = `${paint.strong(padded(id, longest))}  ${paint.soft(padded(usual(rule), 7))}  ${first}`;
		return [head, ...rest.map((line) => ' '.repeat(longest + 11) + line)];
	});
	return `${rows.join('\n')}\n`;
}

/** All there is to say of a rule: what it finds, why that matters, its options, examples, and how to silence it. */
export function rulePage(rule: Rule, paint: Palette, width: number): string {
	const { id, finds, why, options, examples } = rule;
	const mends = examples.some(({ fixed }) => fixed !== undefined);
	const parts = [
		`${paint.strong(id)}  ${paint.soft(usual(rule))}`,
		wrapped(`Finds ${finds}. ${why}${mends ? ' Mended by --fix.' : ''}`, width).join('\n'),
		...(Object.keys(options).length > 0 ? [section('Options', optionRows(options, paint, width), paint)] : []),
		section('Examples', examples.map((example) => exampleOf(example, paint, width)).join('\n\n'), paint),
		...(rule.optional ? [section('To turn it on', ways(switches(rule), paint), paint)] : []),
		section('To silence it', ways(silencers(id), paint), paint),
	];
	return `${parts.join('\n\n')}\n`;
}

/** The same list as a Markdown table, for the README. Ends with a line feed. */
export const rulesTable = (rules: readonly Rule[]): string =>
	[
		'| rule | finds | severity |',
		'|---|---|---|',
		...rules.map((rule) => `| \`${rule.id}\` | ${rule.finds} | ${usual(rule)} |`),
		'',
	].join('\n');

const section = (title: string, body: string, paint: Palette): string => `${paint.accent(title)}\n${body}`;

function optionRows(options: Options, paint: Palette, width: number): string {
	return Object.entries(options)
		.flatMap(([name, option]) => [
			`  ${paint.strong(name)}`,
			...wrapped(`${option.sets}: ${standard(option)}`, width - 4).map((line) => `    ${line}`),
		])
		.join('\n');
}

function standard({ kind, default: value }: Options[string]): string {
	if (kind === 'seconds' && typeof value === 'number') return formatLength(value);
	if (kind === 'share' && typeof value === 'number') return `${value}, which is ${Math.round(value * 100)} %`;
	return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
}

function exampleOf(
	{ shows, note, options, findings }: Rule['examples'][number],
	paint: Palette,
	width: number,
): string {
	const good = findings.length === 0;
	const title = `${good ? paint.good('✓') : paint.bad('✗')} ${shows}${options ? ` (${JSON.stringify(options)})` : ''}`;
	const lines = note.trimEnd().split('\n');
	const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), '…'];
	const rows = shown
		.flatMap((line) => indented(line, width - 6))
		.map((line) => `    ${paint.soft('│')} ${line}`.trimEnd());
	const said = findings.flatMap((finding) => wrapped(finding, width - 4)).map((line) => `    ${paint.warn(line)}`);
	return [
		...wrapped(title, width - 4).map((line, index) => `  ${index > 0 ? '  ' : ''}${line}`),
		...rows,
		...said,
	].join('\n');
}

/** A line wrapped as far in as it stands. */
function indented(line: string, width: number): readonly string[] {
	const words = line.trimStart();
	const indent = line.slice(0, line.length - words.length).replaceAll('\t', '  ');
	return wrapped(words, width - indent.length).map((row) => indent + row);
}

/** An example need not be shown to its end. */
const most = 14;

type Ways = readonly (readonly [where: string, how: string])[];

const silencers = (id: string): Ways => [
	['in one line', `<!-- cuescript-disable-next-line ${id} -->`],
	['from a line on', `<!-- cuescript-disable ${id} -->`],
	['in the header', `script: { lint: { ${id}: off } }`],
	['in a file', `"lint": { "${id}": "off" }`],
	['once', `--rule ${id}=off`],
];

const switches = ({ id, severity }: Rule): Ways => [
	['in the header', `script: { lint: { ${id}: ${severity} } }`],
	['in a file', `"lint": { "${id}": "${severity}" }`],
	['once', `--rule ${id}=${severity}`],
];

const ways = (rows: Ways, paint: Palette): string =>
	rows.map(([where, how]) => `  ${paint.soft(padded(where, 16))}${how}`).join('\n');
