/**
 * Reads Markdown and MDX with the parser that also renders it. There is no second parser:
 * two would be two opinions of what a document says.
 */
import { mdxToMdast } from 'satteri';
import type { Range } from '../text/locate.ts';
import { SCHEMES } from './prose.ts';
import type { ComponentUse, ParsedProse, ProseLink, ProseNode, Scheme } from './prose.ts';

const FOREIGN = new Set([
	'mdxjsEsm',
	'mdxFlowExpression',
	'mdxTextExpression',
	'html',
	'image',
	'imageReference',
	'footnoteReference',
	'footnoteDefinition',
	'definition',
	'linkReference',
]);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote', 'code']);

/**
 * Reads a text. Throws what the parser throws, whose message starts with `line:column: `.
 *
 * @param source the Markdown, front matter included
 * @param offset where `source` starts in its file
 */
export function parseProse(source: string, offset = 0): ParsedProse {
	const parsed: ParsedProse = { links: [], runs: [], components: [], headings: [], foreign: [] };
	let block = 0;
	const rangeOf = (node: ProseNode): Range => ({
		start: offset + (node.position?.start.offset ?? 0),
		end: offset + (node.position?.end.offset ?? 0),
	});

	const visit = (node: ProseNode, link: ProseLink | undefined): void => {
		if (BLOCKS.has(node.type)) block += 1;
		if (FOREIGN.has(node.type)) parsed.foreign.push({ type: node.type, ...rangeOf(node) });
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
			const start = rangeOf(node).start + (node.type === 'inlineCode' ? 1 : 0);
			parsed.runs.push({ text: node.value ?? '', start, link, block });
		}
		if (node.type === 'heading')
			parsed.headings.push({ depth: node.depth ?? 1, text: plainText(node), ...rangeOf(node) });
		if (node.type.startsWith('mdxJsx')) {
			const use = readComponent(node, rangeOf(node), source, offset);
			parsed.components.push(use);
			for (const name of ['says', 'title']) {
				const value = use.attributes.get(name);
				if (value === undefined) continue;
				block += 1;
				parsed.runs.push({ text: value, start: use.locate(name).start, link: undefined, block });
			}
			block += 1;
		}
		const inner = node.type === 'link' ? readLink(node, rangeOf(node)) : link;
		if (inner !== undefined && inner !== link) parsed.links.push(inner);
		for (const child of node.children ?? []) visit(child, inner);
	};
	visit(mdxToMdast(source) as ProseNode, undefined);
	return parsed;
}

/** The visible text of a node. */
export function plainText(node: ProseNode): string {
	return node.value ?? (node.children ?? []).map(plainText).join('');
}

/** Reads `claim:crocus-toll` into its scheme and id; nothing for other addresses. */
export function readLedgerUrl(url: string): { scheme: Scheme; id: string } | undefined {
	const [scheme = '', id = ''] = url.split(/:(.*)/s);
	return (SCHEMES as readonly string[]).includes(scheme)
		? { scheme: scheme as Scheme, id }
		: undefined;
}

function readLink(node: ProseNode, range: Range): ProseLink {
	const url = node.url ?? '';
	return {
		...range,
		url,
		...readLedgerUrl(url),
		text: plainText(node),
		textStart: range.start + 1,
	};
}

function readComponent(
	node: ProseNode,
	range: Range,
	source: string,
	offset: number,
): ComponentUse {
	const attributes = new Map<string, string>();
	const refused: string[] = [];
	for (const { name, value } of node.attributes ?? []) {
		if (name !== undefined && typeof value === 'string') attributes.set(name, value);
		else refused.push(name ?? '{...}');
	}
	const locate = (attribute: string): Range => {
		const value = attributes.get(attribute);
		const found = new RegExp(`\\b${attribute}\\s*=\\s*["']`).exec(
			source.slice(range.start - offset, range.end - offset),
		);
		if (value === undefined || found === null) return { start: range.start, end: range.start + 1 };
		const start = range.start + found.index + found[0].length;
		return { start, end: start + value.length };
	};
	return { ...range, name: node.name ?? '', attributes, refused, locate };
}
