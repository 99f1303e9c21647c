import { mdxToMdast } from 'satteri';
import { plainText } from './parse-prose.ts';
import type { ProseNode } from './prose.ts';

/** A stretch of a short text: plain, emphasised or linked. */
export interface InlinePart {
	text: string;
	url?: string;
	isEmphasis?: boolean;
}

/** Reads a text of one paragraph into its stretches. */
export function readInline(text: string): InlinePart[] {
	const root = mdxToMdast(text) as ProseNode;
	return (root.children ?? []).flatMap((block) => (block.children ?? [block]).map(toPart));
}

/** The text without its marks. */
export function readPlain(text: string): string {
	return plainText(mdxToMdast(text) as ProseNode);
}

function toPart(node: ProseNode): InlinePart {
	const text = plainText(node);
	if (node.type === 'link') return { text, url: node.url ?? '' };
	return node.type === 'emphasis' || node.type === 'strong' ? { text, isEmphasis: true } : { text };
}
