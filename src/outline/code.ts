import type { NoteLine } from '../note/note.ts';

/**
 * Numbers of the lines of code, fenced or indented as Markdown has it. A fence is looked through when less than a third of its lines
 * look like code: then somebody fenced the talk itself; so is a block that is only set in.
 */
export function codeLines(lines: readonly NoteLine[]): ReadonlySet<number> {
	const code = new Set<number>();
	let block: NoteLine[] = [];
	/** The fence above the block. */
	let fence = '';
	/** The last line with words before the block, and whether an empty line stands between. */
	let above: NoteLine | undefined;
	let gap = true;
	const close = () => {
		const filled = block.filter(({ blank }) => !blank);
		const sure = filled.filter(({ text }) => looksLikeCode(text)).length;
		const marked = sure && sure + filled.filter(({ text }) => /^\s*#\s/.test(text)).length;
		if (marked >= filled.length / 3 || named.test(fence)) for (const { number } of block) code.add(number);
		block = [];
		fence = '';
	};
	for (const line of lines) {
		const fenced = line.container.block === 'code';
		const last = block.at(-1);
		if (last && fenced !== (last.container.block === 'code')) close();
		if (fenced && !block.length) fence = above?.number === line.number - 1 ? above.text : '';
		if (fenced) block.push(line);
		else if (line.blank) gap = true;
		else if (isSetIn(line) && (block.length || (gap && above && !isSetIn(above) && !listMark.test(above.text))))
			block.push(line);
		else close();
		if (line.blank) continue;
		gap = false;
		above = line;
	}
	close();
	return code;
}

/** A fence that names a programming language. */
const named =
	/^\s*[`~]{3,}\s*\{?\.?(?:bash|sh|shell|zsh|fish|console|powershell|jsx?|javascript|tsx?|typescript|py(?:thon)?|java|kotlin|scala|c|cpp|c\+\+|cs|csharp|go|rust|rs|ruby|rb|php|perl|lua|r|swift|sql|html|css|scss|xml|json|ya?ml|toml|ini|dockerfile|makefile|graphql|diff|solidity|haskell|elixir|clojure|asm|wat)\b/i;

const isSetIn = ({ text }: NoteLine): boolean => /^(?: {4}|\t)/.test(text);

/** What makes a line that is set in below it a part of a list. */
const listMark = /^\s*(?:[-*+–—]\s|[•●◦→]|\(?\d{1,3}[.)]|\p{L}[.)]\s)/u;

const codeForms: readonly RegExp[] = [
	/^\s*(?:npm|npx|git|cd|ls|curl|python3?|node|docker|pip|sudo|brew|make|cargo|go|kubectl|ssh|export|echo|cat|mkdir|rm|mv|cp|chmod|touch|gcc)\s[\w./$-]/,
	/^\s*(?:const|let|var|import|from|def|class|return|function|public|private|if|for|while|elif|else|try|async|await|fn|use|package|#include|print)\b.*[(){};:=]/,
	/^\s*(?:SELECT|CREATE|INSERT|UPDATE|DELETE|ALTER|GRANT|DROP|USE|FROM|WHERE|JOIN)\b/,
	/[;{}]\s*$|^\s*[{}()[\]<>/]|^\s*(?:\/\/|#!|--\s|\/\*)|=>|\w\([\w, ."']*\)|^\s*[\w.-]+\s*[:=]\s*["'[{]|^\s*"[\w .-]{1,40}"\s*:|^\s*\w+\s?=\s?[\w/.$]|^\s*\$ ?\w|^\s*\.\/\w|^>>> |\s--[a-z]/,
];

/** A line of code or a command. Sentences end in a full stop and have words between. */
export const looksLikeCode = (text: string): boolean =>
	codeForms.some((form) => form.test(text)) &&
	!/[.!?]\s+\p{Lu}/u.test(text) &&
	!/^\s*[\u0370-\u1fff\u3040-\ud7ff]/.test(text);
