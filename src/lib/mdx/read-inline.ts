import { parseTree } from './parse-prose.ts';
import { plainText } from './prose-node.ts';
import type { ProseNode } from './prose-node.ts';

/** A stretch of a short text: plain, emphasised or linked. */
export interface InlinePart {
	text: string;
	url?: string;
	isEmphasis?: boolean;
}

/** Reads a text of one paragraph into its stretches. Throws when the text holds what content may not hold. */
export function readInline(text: string): InlinePart[] {
	return (parseValid(text).children ?? []).flatMap((block) =>
		(block.children ?? [block]).map(toPart),
	);
}

/** The text without its marks. Throws as {@link readInline} does. */
export function readPlain(text: string): string {
	return plainText(parseValid(text));
}

function parseValid(text: string): ProseNode {
	const { root, diagnostics } = parseTree(text, { isEntry: false });
	const [first] = diagnostics;
	if (root === undefined || first !== undefined)
		throw new Error(`${first?.message} ${first?.hint} In “${text.slice(0, 100)}”.`);
	return root;
}

function toPart(node: ProseNode): InlinePart {
	const text = plainText(node);
	if (node.type === 'link') return { text, url: node.url ?? '' };
	return node.type === 'emphasis' || node.type === 'strong' ? { text, isEmphasis: true } : { text };
}
