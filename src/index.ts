/**
 * cuescript as a library: a note climbs to a talk, a plan, findings and artifacts. Nothing here touches the file system
 * beyond reading fonts, the network or the clock.
 */

export { fontSource, templates } from './assets.ts';
export { type Flags, type Settings, settle } from './config/settings.ts';
export type { Artifact } from './model/artifact.ts';
export type { Edit, Finding, Severity } from './model/finding.ts';
export type { Header } from './model/header.ts';
export type { LedgerLine } from './model/ledger.ts';
export type { Place, Spot } from './model/place.ts';
export type { Plan, Timing } from './model/plan.ts';
export type { Kind, Reading } from './model/reading.ts';
export { Refusal } from './model/refusal.ts';
export type { Aside, Beat, Cue, Inline, Node, Point, Section, Speech, Talk } from './model/talk.ts';
export { openPress, type Press } from './pdf/press.ts';
export { print, review, type Understood, understand } from './pipeline.ts';
export type {
	DeckWishes,
	Detail,
	HandoutWishes,
	Job,
	Renderer,
	ScriptWishes,
	Sheet,
	Templates,
} from './render/renderer.ts';
export { crib, type RendererName, renderers } from './render/renderers.ts';
export { themeOf } from './theme/own.ts';
export { type Theme, themes } from './theme/theme.ts';
