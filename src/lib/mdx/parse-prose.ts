/**
 * Reads Markdown and MDX with the parser that also renders it. There is no second parser:
 * two would be two opinions of what a document says.
 */
import { mdxToMdast } from 'satteri';
import type { Range } from '../text/locate.ts';
import { locateAttribute } from './judge-element.ts';
import { judgeSource } from './judge-source.ts';
import { judgeTree } from './judge-tree.ts';
import { readLedgerUrl } from './ledger-url.ts';
import type { Refusal } from './refusal.ts';
import type { ComponentUse, ParsedProse, ProseLink, ProseNode } from './prose.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote', 'code']);

/** What a text is to the site. */
export interface ProseOptions {
	/** Where the text starts in its file. */
	offset?: number;
	/** Entries hold all of Markdown and the components; texts of records are one paragraph with links. */
	isEntry?: boolean;
	/** Whether front matter stands at the top of the text. */
	hasFrontMatter?: boolean;
}

/**
 * Reads a text and judges it. Throws what the parser throws, whose message starts with `line:column: `.
 *
 * @param source the Markdown, front matter included if it has any
 */
export function parseProse(
	source: string,
	{ offset = 0, isEntry = true, hasFrontMatter = false }: ProseOptions = {},
): ParsedProse {
	const refusals = judgeSource(source);
	if (refusals.length > 0)
		return { ...emptyProse(), refusals: move(refusals, offset), isUnread: true };
	const root = mdxToMdast(source) as ProseNode;
	const judged = judgeTree(root, { source, isEntry, hasFrontMatter });
	// What is too deep to be shown is too deep to be walked.
	if (judged.some(({ rule }) => rule === 'too-deep'))
		return { ...emptyProse(), refusals: move(judged, offset), isUnread: true };
	return { ...collectProse(root, source, offset), refusals: move(judged, offset) };
}

function emptyProse(): ParsedProse {
	const lists = { links: [], runs: [], components: [], headings: [], pictures: [], footnotes: [] };
	return { ...lists, refusals: [], isUnread: false };
}

function move(refusals: Refusal[], offset: number): Refusal[] {
	return refusals.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
}

function collectProse(root: ProseNode, source: string, offset: number): ParsedProse {
	const parsed = emptyProse();
	let block = 0;
	const rangeOf = (node: ProseNode): Range => ({
		start: offset + (node.position?.start.offset ?? 0),
		end: offset + (node.position?.end.offset ?? 0),
	});

	const visit = (node: ProseNode, link: ProseLink | undefined): void => {
		if (BLOCKS.has(node.type)) block += 1;
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
			const start = rangeOf(node).start + (node.type === 'inlineCode' ? 1 : 0);
			parsed.runs.push({ text: node.value ?? '', start, link, block });
		}
		if (node.type === 'heading')
			parsed.headings.push({ depth: node.depth ?? 1, text: plainText(node), ...rangeOf(node) });
		if (node.type === 'footnoteDefinition') parsed.footnotes.push(node.identifier ?? '');
		if (node.type === 'image') {
			parsed.pictures.push({ url: node.url ?? '', ...rangeOf(node) });
			const start = rangeOf(node).start + 2;
			parsed.runs.push({ text: node.alt ?? '', start, link: undefined, block: (block += 1) });
			block += 1;
		}
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
	visit(root, undefined);
	return parsed;
}

/** The visible text of a node. */
export function plainText(node: ProseNode): string {
	return node.value ?? (node.children ?? []).map(plainText).join('');
}

export { readLedgerUrl };

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
	for (const { name, value } of node.attributes ?? [])
		if (name !== undefined && typeof value === 'string') attributes.set(name, value);
	const written = source.slice(range.start - offset, range.end - offset);
	const locate = (attribute: string): Range =>
		locateAttribute(written, range.start, attribute) ?? {
			start: range.start,
			end: range.start + 1,
		};
	return { ...range, name: node.name ?? '', attributes, locate };
}
