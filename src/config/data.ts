import { Refusal } from '../model/refusal.ts';
import { parseYaml } from '../note/header-yaml.ts';

/**
 * The data of a configuration file: JSON where it looks like it or is called so, YAML otherwise. Nothing in it is ever run.
 * Throws a Refusal that names the file and, where it is known, the line of the fault.
 */
export async function dataOf(text: string, source: string): Promise<unknown> {
	const bare = text.replace(/^\ufeff/, '');
	return /\.json$/i.test(source) || /^\s*[{[]/.test(bare) ? jsonOf(bare, source) : yamlOf(bare, source);
}

function jsonOf(text: string, source: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const position = /position (\d+)/.exec(String((error as Error).message))?.[1];
		const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
		throw fault(source, 'JSON', line);
	}
}

async function yamlOf(text: string, source: string): Promise<unknown> {
	if (text.trim() === '') return {};
	const yaml = await parseYaml(text);
	if ('problem' in yaml) throw fault(source, 'YAML', yaml.line === undefined ? undefined : yaml.line + 1);
	return Object.fromEntries(yaml.data);
}

const fault = (source: string, format: string, line: number | undefined): Refusal =>
	new Refusal(`${source} is not ${format}${line === undefined ? '' : ` (line ${line})`}: mend it or take it away.`);
