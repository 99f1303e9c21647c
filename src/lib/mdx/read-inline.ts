import { mdxToMdast } from 'satteri';
import { judgeSource } from './judge-source.ts';
import { judgeTree } from './judge-tree.ts';
import { plainText } from './parse-prose.ts';
import type { ProseNode } from './prose.ts';

/** A stretch of a short text: plain, emphasised or linked. */
export interface InlinePart {
	text: string;
	url?: string;
	isEmphasis?: boolean;
}

/** Reads a text of one paragraph into its stretches. Throws when the text holds what content may not hold. */
export function readInline(text: string): InlinePart[] {
	return (parseJudged(text).children ?? []).flatMap((block) =>
		(block.children ?? [block]).map(toPart),
	);
}

/** The text without its marks. Throws as {@link readInline} does. */
export function readPlain(text: string): string {
	return plainText(parseJudged(text));
}

function parseJudged(source: string): ProseNode {
	const early = judgeSource(source);
	const root = early.length > 0 ? undefined : (mdxToMdast(source) as ProseNode);
	const text = { source, isEntry: false, hasFrontMatter: false };
	const [refusal] = root === undefined ? early : judgeTree(root, text);
	if (root === undefined || refusal !== undefined)
		throw new Error(`${refusal?.message} ${refusal?.hint} It stands in “${source.slice(0, 100)}”.`);
	return root;
}

function toPart(node: ProseNode): InlinePart {
	const text = plainText(node);
	if (node.type === 'link') return { text, url: node.url ?? '' };
	return node.type === 'emphasis' || node.type === 'strong' ? { text, isEmphasis: true } : { text };
}
