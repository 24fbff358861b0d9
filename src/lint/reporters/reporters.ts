import type { Reporter } from './report.ts';

/** Every way to write findings, each fetched when it is wanted. A new one is a file and a line here. */
export const reporters = {
	pretty: async () => (await import('./pretty.ts')).pretty,
	json: async () => (await import('./json.ts')).json,
	github: async () => (await import('./github.ts')).github,
	sarif: async () => (await import('./sarif.ts')).sarif,
	junit: async () => (await import('./junit.ts')).junit,
	unix: async () => (await import('./unix.ts')).unix,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof reporters;
