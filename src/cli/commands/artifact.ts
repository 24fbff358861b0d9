import { dirname, extname, join, resolve } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import { crib, geometrySuffix, type RendererName, renderers } from '../../render/renderers.ts';
import { deliver } from '../deliver.ts';
import { artifactStem, writeAll } from '../files.ts';
import { prepare } from '../prepare.ts';
import type { Common } from '../program.ts';
import { settled } from '../settled.ts';
import { themeFor } from '../theme-file.ts';
import { cardOf, openWorkshop, paperOf } from '../workshop.ts';
import type { ExitCode, World } from '../world.ts';

/**
 * `script cards NOTE`, `handout`, `pdf`: one artifact, beside the note or where `-o` says; the ending of `-o FILE` chooses
 * among its formats, and `-o -` writes the first of them to stdout. `--geometry FILE` writes beside the cards where each lies.
 */
export async function artifact(
	world: World,
	name: RendererName,
	note: string,
	flags: Common & { readonly output?: string; readonly geometry?: string },
): Promise<ExitCode> {
	const settings = await settled(world, flags, note);
	const { geometry } = flags;
	if (geometry === '-')
		throw new Refusal('--geometry writes to a file and not to standard output: give it a name, such as cards.json.');
	const { suffixes, load } = name === 'handout' && settings.crib ? crib : renderers[name];
	const chosen: readonly string[] = flags.output === undefined ? suffixes : [suffixFor(name, suffixes, flags.output)];
	const [understood, { print }, workshop, render] = await Promise.all([
		prepare(world, note, settings),
		import('../../pipeline.ts'),
		openWorkshop(world),
		load(),
	]);
	const stem = artifactStem(note);
	const { header } = understood.talk;
	const card = cardOf(settings, header);
	const theme = await themeFor(world, settings, header);
	const deck = { ...settings.deck, geometry: geometry !== undefined };
	const made = await print(understood, [render], { ...workshop, ...paperOf(settings), deck, card, theme });
	const artifacts = made.filter(({ suffix }) => chosen.includes(suffix));
	const asides =
		geometry === undefined
			? []
			: made
					.filter(({ suffix }) => suffix === geometrySuffix)
					.map((artifact) => ({ path: resolve(world.cwd, geometry), artifact }));
	if (flags.output === '-') {
		await writeAll(
			asides.map(({ path, artifact }) => ({ path, bytes: artifact.bytes })),
			note === '-' ? [] : [resolve(world.cwd, note)],
		);
		for (const { bytes } of artifacts) world.stdout.write(bytes);
		return 0;
	}
	const beside = note === '-' ? '.' : dirname(note);
	const deliveries = artifacts.map((artifact) => ({
		path: resolve(world.cwd, flags.output ?? join(beside, `${stem}.${artifact.suffix}`)),
		artifact,
	}));
	deliveries.push(...asides);
	const findings = artifacts.flatMap((each) => each.findings);
	await deliver(world, note, understood, deliveries, findings, flags.color);
	return 0;
}

function suffixFor(name: string, suffixes: readonly [string, ...string[]], output: string): string {
	if (output === '-') return suffixes[0];
	const suffix = suffixes.find((candidate) => extname(candidate) === extname(output).toLowerCase());
	if (suffix) return suffix;
	const endings = suffixes.map((candidate) => extname(candidate)).join(' or ');
	throw new Refusal(
		`script ${name} cannot write ${output}: give it a name that ends in ${endings}, or - for standard output.`,
	);
}
