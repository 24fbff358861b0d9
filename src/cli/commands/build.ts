import { dirname, join, resolve } from 'node:path';
import { settle } from '../../config/settings.ts';
import type { Finding } from '../../model/finding.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Understood } from '../../pipeline.ts';
import { crib, renderers } from '../../render/renderers.ts';
import { complaint } from '../complaint.ts';
import { deliver } from '../deliver.ts';
import { artifactStem } from '../files.ts';
import { prepare } from '../prepare.ts';
import type { Common } from '../program.ts';
import { settled } from '../settled.ts';
import { themeFor } from '../theme-file.ts';
import { cardOf, openWorkshop, paperOf } from '../workshop.ts';
import type { ExitCode, World } from '../world.ts';

/** A note, and where its artifacts go: `folder/stem.cards.pdf` and so on. */
interface Target {
	readonly note: string;
	readonly folder: string;
	readonly stem: string;
}

/**
 * `script build NOTE…`: all artifacts of each note beside it or in `--out-dir`, then a summary on stderr. A note that
 * cannot be built does not keep the others from it; the exit code is 2 all the same.
 */
export async function build(
	world: World,
	notes: readonly string[],
	flags: Common & { readonly outDir?: string },
): Promise<ExitCode> {
	settle(flags, world.env);
	const targets = notes.map((note): Target => {
		const folder = flags.outDir ?? (note === '-' ? '.' : dirname(note));
		return { note, folder: resolve(world.cwd, folder), stem: artifactStem(note) };
	});
	refuseTwins(targets);
	const [{ review, print }, workshop, speakersPage, ...all] = await Promise.all([
		import('../../pipeline.ts'),
		openWorkshop(world),
		crib.load(),
		...Object.values(renderers).map(({ load }) => load()),
	]);
	let exit: ExitCode = 0;
	for (const { note, folder, stem } of targets)
		try {
			const settings = await settled(world, flags, note);
			const understood = await prepare(world, note, settings);
			const { header } = understood.talk;
			const theme = await themeFor(world, settings, header);
			const card = cardOf(settings, header);
			const artifacts = await print(understood, settings.crib ? [...all, speakersPage] : all, {
				...workshop,
				...paperOf(settings),
				card,
				theme,
			});
			const deliveries = artifacts.map((artifact) => ({ path: join(folder, `${stem}.${artifact.suffix}`), artifact }));
			const findings = [
				...(await reviewed(understood, review)),
				...distinct(artifacts.flatMap((artifact) => artifact.findings)),
			];
			await deliver(world, note, understood, deliveries, findings, flags.color);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			world.stderr.write(complaint(error, false));
			exit = 2;
		}
	return exit;
}

/** What `lint` finds. Rules that the note's header sets wrongly are one more finding: they are no reason to go without paper. */
async function reviewed(
	understood: Understood,
	review: (understood: Understood) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
	try {
		return await review(understood);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
		const unset = { reason: error.message, ruleId: 'header-value', severity: 'error', place } as const;
		return [unset, ...understood.note.findings];
	}
}

/** Each renderer tells of the same character that no font can draw; once is enough. */
const distinct = (findings: readonly Finding[]): readonly Finding[] =>
	[
		...new Map(
			findings.toReversed().map((finding) => [`${finding.ruleId} ${finding.place?.start.offset}`, finding]),
		).values(),
	].toReversed();

/** Two notes whose artifacts would have the same names: nothing is written rather than one lost under the other. */
function refuseTwins(targets: readonly Target[]): void {
	const taken = new Map<string, string>();
	for (const { note, folder, stem } of targets) {
		const path = join(folder, stem).normalize('NFC').toLowerCase();
		const twin = taken.get(path);
		if (twin !== undefined)
			throw new Refusal(
				`${twin} and ${note} would both be written as ${stem}.cards.pdf and so on: build them one at a time, each with an --out-dir of its own.`,
			);
		taken.set(path, note);
	}
}
