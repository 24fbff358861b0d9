import type { Step } from '../step.ts';

/** Two of a kind: one is a bullet, three and more are a rule. A bullet that Markdown does not know is nothing without words. */
const marker = /^[\s\ufeff]*(?:\*\*|__|~~|[•●◦▪‣⁃·○■\uf0b7])\s*$/;

/** Lines of nothing but a marker are emptied; blank lines are seen to later. */
export const strayMarkers: Step = ({ lines }) =>
	lines
		.filter(({ kept, kind, text }) => !kept && kind === 'noise' && marker.test(text))
		.map(({ start, end }) => ({ fix: [{ start, end, text: '' }] }));
