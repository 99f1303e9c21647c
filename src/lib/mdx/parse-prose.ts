/**
 * Reads Markdown and MDX with the parser that also renders it. There is no second parser: two could read one document in two ways.
 */
import { mdxToMdast } from 'satteri';
import { diagnoseIn } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import { readLedgerUrl } from '../ledger/ledger-url.ts';
import type { ComponentUse, ParsedProse, ProseLink } from '../ledger/prose.ts';
import { explainSyntax } from './explain-markup.ts';
import { plainText, rangeOf } from './prose-node.ts';
import type { ProseNode } from './prose-node.ts';
import { locateAttribute } from './validate-element.ts';
import { validateSource } from './validate-source.ts';
import { validateTree } from './validate-tree.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote', 'code']);

/** What a text is to the site. */
export interface ProseOptions {
	/** The file that the text stands in. */
	file?: ContentFile;
	/** Where the text starts in its file. */
	offset?: number;
	/** Entries hold all of Markdown and the components; texts of records are one paragraph with links. */
	isEntry?: boolean;
	/** Whether front matter stands at the top of the text. */
	hasFrontMatter?: boolean;
}

/**
 * Parses a text and validates it.
 *
 * @param source the Markdown, front matter included if it has any
 * @returns no tree for a text that cannot be parsed, or that is too deep to be walked
 */
export function parseTree(
	source: string,
	{ file, offset = 0, isEntry = true, hasFrontMatter = false }: ProseOptions,
): { root?: ProseNode; diagnostics: Diagnostic[] } {
	const diagnose = diagnoseIn(file ?? { path: '', text: source }, offset);
	try {
		const early = validateSource(source, diagnose);
		if (early.length > 0) return { diagnostics: early };
		const root = mdxToMdast(source) as ProseNode;
		const diagnostics = validateTree(root, { source, isEntry, hasFrontMatter, diagnose });
		return diagnostics.some(({ rule }) => rule === 'too-deep')
			? { diagnostics }
			: { root, diagnostics };
	} catch (error) {
		return { diagnostics: [explainSyntax(source, error, diagnose)] };
	}
}

/** Reads what a text links to, says and shows, and validates it. */
export function parseProse(source: string, options: ProseOptions = {}): ParsedProse {
	const { root, diagnostics } = parseTree(source, options);
	const lists = { links: [], runs: [], components: [], headings: [], pictures: [], footnotes: [] };
	const parsed = { ...lists, diagnostics, isUnread: root === undefined };
	if (root !== undefined) collectProse(parsed, root, source, options.offset ?? 0);
	return parsed;
}

function collectProse(parsed: ParsedProse, root: ProseNode, source: string, offset: number): void {
	let block = 0;
	const visit = (node: ProseNode, link: ProseLink | undefined): void => {
		const place = rangeOf(node);
		const range = { start: offset + place.start, end: offset + place.end };
		if (BLOCKS.has(node.type)) block += 1;
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
			const start = range.start + (node.type === 'inlineCode' ? 1 : 0);
			parsed.runs.push({ text: node.value ?? '', start, link, block });
		}
		if (node.type === 'heading')
			parsed.headings.push({ depth: node.depth ?? 1, text: plainText(node), ...range });
		if (node.type === 'footnoteDefinition') parsed.footnotes.push(node.identifier ?? '');
		if (node.type === 'image') {
			parsed.pictures.push({ url: node.url ?? '', ...range });
			const start = range.start + 2;
			parsed.runs.push({ text: node.alt ?? '', start, link: undefined, block: (block += 1) });
			block += 1;
		}
		if (node.type.startsWith('mdxJsx')) {
			const use = readComponent(node, range, source, offset);
			parsed.components.push(use);
			for (const name of ['says', 'title']) {
				const value = use.attributes.get(name);
				if (value === undefined) continue;
				block += 1;
				parsed.runs.push({ text: value, start: use.locate(name).start, link: undefined, block });
			}
			block += 1;
		}
		const inner = node.type === 'link' ? readLink(node, range) : link;
		if (inner !== undefined && inner !== link) parsed.links.push(inner);
		for (const child of node.children ?? []) visit(child, inner);
	};
	visit(root, undefined);
}

function readLink(node: ProseNode, range: Range): ProseLink {
	const url = node.url ?? '';
	return { ...range, url, ...readLedgerUrl(url), text: plainText(node) };
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
