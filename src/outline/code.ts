import type { NoteLine } from '../note/note.ts';

/** A fence is looked through when less than a third of its lines look like code: then somebody fenced the talk itself. */
export function codeLines(lines: readonly NoteLine[]): ReadonlySet<number> {
	const code = new Set<number>();
	let block: NoteLine[] = [];
	for (const line of [...lines, undefined]) {
		if (line?.container.block === 'code') {
			block.push(line);
			continue;
		}
		const filled = block.filter(({ blank }) => !blank);
		const marked = filled.filter(({ text }) => looksLikeCode(text)).length;
		if (marked >= filled.length / 3) for (const { number } of block) code.add(number);
		block = [];
	}
	return code;
}

const codeForms: readonly RegExp[] = [
	/^\s*(?:npm|npx|git|cd|ls|curl|python3?|node|docker|pip|sudo|brew|make|cargo|go|kubectl|ssh|export|echo|cat)\s[\w./-]/,
	/^\s*(?:const|let|var|import|from|def|class|return|function|public|private|if|for|while|elif|else|try|async|await|fn|use|package|#include|print)\b.*[(){};:=]/,
	/^\s*(?:SELECT|CREATE|INSERT|UPDATE|DELETE|ALTER|GRANT|DROP|USE|FROM|WHERE|JOIN)\b/,
	/[;{}]\s*$|^\s*[{}()[\]<>/]|^\s*(?:\/\/|#!|--\s|\/\*)|=>|\w\([\w, ."']*\)|^\s*[\w.-]+\s*[:=]\s*["'[{]|^\s*"[\w .-]{1,40}"\s*:|^\s*\w+\s?=\s?\w|^\$ |^>>> |\s--[a-z]/,
];

/** A line of code or a command. Sentences end in a full stop and have words between. */
export const looksLikeCode = (text: string): boolean =>
	codeForms.some((form) => form.test(text)) &&
	!/[.!?]\s+\p{Lu}/u.test(text) &&
	!/^\s*[\u0370-\u1fff\u3040-\ud7ff]/.test(text);
