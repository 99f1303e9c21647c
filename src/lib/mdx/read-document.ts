import { mdxToHast } from 'satteri';
import type { HastNode } from 'satteri';
import type { ContentFile } from '../checks/issue.ts';
import { isCited } from '../citations/number-notes.ts';
import { slugHeadings } from '../ledger/page-anchors.ts';
import { listParts } from './document-parts.ts';
import type { DocumentPart, Element } from './document-parts.ts';
import { plainText, readLedgerUrl } from './parse-prose.ts';
import type { ProseNode } from './prose.ts';
import { refuseDocument } from './refuse-document.ts';

/** What a document shows, in order. It is data from end to end: no part of a document ever becomes a program. */
export interface ShownDocument {
	parts: DocumentPart[];
	/** With their ids on the page. */
	headings: { depth: number; slug: string; text: string }[];
}

/** Punctuation as in print, and tables and footnotes as GitHub has them. */
const FEATURES = { gfm: true, smartPunctuation: true };

/**
 * Reads a document for its page, with the parser that the checks use.
 *
 * @param file its text is MDX without front matter
 * @throws DocumentError when it holds what content may not hold
 */
export function readDocument(file: ContentFile): ShownDocument {
	refuseDocument(file);
	const root = mdxToHast(file.text, { position: false, features: FEATURES });
	const nodes = 'children' in root ? root.children : [];
	const headings = nameHeadings(nodes);
	numberLinks(nodes);
	joinPunctuation(nodes);
	placePictures(nodes, file.path);
	return { parts: listParts(nodes), headings };
}

/** Gives each heading an id from its words, by which it can be linked to. That of the footnotes has one. */
function nameHeadings(nodes: HastNode[]): ShownDocument['headings'] {
	const headings = [...listElements(nodes)].filter(({ tagName }) => /^h[1-6]$/.test(tagName));
	const textOf = (heading: Element) => plainText(heading as ProseNode);
	const nameless = headings.filter(({ properties }) => properties['id'] === undefined);
	const slugs = slugHeadings(nameless.map((heading) => ({ text: textOf(heading) })));
	for (const [place, { properties }] of nameless.entries()) properties['id'] = slugs[place];
	return headings.map((heading) => ({
		depth: Number(heading.tagName.slice(1)),
		slug: String(heading.properties['id']),
		text: textOf(heading),
	}));
}

/**
 * Adds to each ledger link how often its record has been linked so far, counted from 1
 * (`claim:crocus-toll` → `claim:crocus-toll#2`), so that notes can link back to every place.
 * Components cannot count for themselves: they may be rendered in any order.
 */
function numberLinks(nodes: HastNode[]): void {
	const seen = new Map<string, number>();
	for (const { tagName, properties } of listElements(nodes)) {
		const url = String(properties['href'] ?? '');
		if (tagName !== 'a' || readLedgerUrl(url) === undefined) continue;
		const occurrence = (seen.get(url) ?? 0) + 1;
		seen.set(url, occurrence);
		properties['href'] = `${url}#${occurrence}`;
	}
}

/** What may not begin a line. */
const CLOSING = /^[.,;:!?…)\]”’]+/;

/** Hands the punctuation after a link with a note to the link: it stays in the line of the note's number, which comes between. */
function joinPunctuation(nodes: HastNode[]): void {
	for (const [place, node] of nodes.entries()) {
		if ('children' in node) joinPunctuation(node.children);
		const next = nodes[place + 1];
		if (node.type !== 'element' || node.tagName !== 'a' || next?.type !== 'text') continue;
		const [after] = CLOSING.exec(next.value) ?? [];
		if (after === undefined || !isCited(readLedgerUrl(String(node.properties['href']))?.scheme))
			continue;
		node.properties['after'] = after;
		next.value = next.value.slice(after.length);
	}
}

/** A picture stands beside its entry: its address becomes that of its file from the project's folder. */
function placePictures(nodes: HastNode[], path: string): void {
	for (const { tagName, properties } of listElements(nodes))
		if (tagName === 'img')
			properties['src'] = new URL(String(properties['src']), `file:///${path}`).pathname;
}

function* listElements(nodes: HastNode[]): Generator<Element> {
	for (const node of nodes) {
		if (node.type === 'element') yield node;
		if ('children' in node) yield* listElements(node.children);
	}
}
