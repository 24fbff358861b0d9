import { relative, resolve } from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import type { Finding } from '../model/finding.ts';
import { writeAll } from './files.ts';
import { fitting } from './fitting.ts';
import { palette } from './paint.ts';
import type { Prepared } from './prepare.ts';
import { summary } from './summary.ts';
import type { World } from './world.ts';

/** An artifact and the absolute path it is to be written to. */
export interface Delivery {
	readonly path: string;
	readonly artifact: Artifact;
}

/** Writes all of a note's artifacts or none of them, then sums up on stderr what was read and written. */
export async function deliver(
	world: World,
	note: string,
	understood: Prepared,
	deliveries: readonly Delivery[],
	findings: readonly Finding[],
	color: boolean | undefined,
): Promise<void> {
	await writeAll(
		deliveries.map(({ path, artifact }) => ({ path, bytes: artifact.bytes })),
		note === '-' ? [] : [resolve(world.cwd, note)],
	);
	const written = deliveries.map(({ path, artifact }) => ({ path: relative(world.cwd, path), artifact }));
	const paint = await palette(world.stderr, world.env, color);
	const columns = Math.min(world.stderr.columns ?? 80, 100);
	world.stderr.write(summary({ note, understood, written, findings }, paint, columns));
	if (understood.fit) world.stderr.write(fitting(understood.fit, paint));
}
