import type { Shape } from './line.ts';

/** The short words before a colon, and those behind it. */
export interface Label {
	readonly label: string;
	readonly rest: string;
}

const labelForm =
	/^[*_`\s]{0,4}([^:*_`"“«]{1,48}?)[*_`]{0,3}\s?:[*_`]{0,3}(?:\s+|$|(?=["“«「\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]))([\s\S]*)$/u;

/** The label a folded line begins with; the colon may stand inside or behind bold marks. Times and addresses are none. */
export function labelIn(folded: string): Label | undefined {
	const colon = folded.indexOf(':');
	if (colon < 1 || colon > 60) return undefined;
	const match = labelForm.exec(folded);
	if (!match || /^\d{1,2}$|https?$/i.test(match[1] ?? '')) return undefined;
	return { label: (match[1] ?? '').trim(), rest: (match[2] ?? '').trim() };
}

/** A word or two in quotation marks at the front, and the sentence goes on behind them. */
const closesEarly = (folded: string): boolean => {
	const close = /^\s*["“”„«「『][^"“”»」』]{1,60}["“”»」』]/.exec(folded)?.[0];
	return (
		close !== undefined && close.length < folded.length * 0.4 && !/["“”„«»「」『』]/.test(folded.slice(close.length))
	);
};

/** The words said on this line are in quotation marks, alone or behind a short label. */
export const quotedIn = (folded: string, shape: Shape): boolean =>
	(shape.opens && !closesEarly(folded)) || (/["“„«「]/.test(folded) && quotedBehindLabel.test(folded));

const quotedBehindLabel = /^[^"“”«„「]{1,40}:\s*[*_]{0,3}["“„«「]/;
