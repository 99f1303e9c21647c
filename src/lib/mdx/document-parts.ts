import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';

/** HTML as it stands on the page, or a component that stands between such. */
export type DocumentPart = string | ComponentPart;

/** A component with its literal attributes and what stands between its tags. Links, tables and pictures of Markdown are some too. */
export interface ComponentPart {
	name: string;
	attributes: Record<string, string>;
	parts: DocumentPart[];
}

type Properties = Record<string, string | string[] | boolean>;

/** An element in the parser's tree. */
export type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Lists what nodes show, with HTML joined as far as no component stands in it.
 *
 * @throws when there is something that is not Markdown or a component, which the judges refuse
 */
export function listParts(nodes: HastNode[]): DocumentPart[] {
	const parts: DocumentPart[] = [];
	const add = (part: DocumentPart) => {
		const last = parts.at(-1);
		if (typeof part === 'string' && typeof last === 'string') parts.splice(-1, 1, last + part);
		else parts.push(part);
	};
	for (const node of nodes) {
		if (node.type === 'text') add(toHtml({ type: 'text', value: node.value }));
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			add({
				name: node.name ?? '',
				attributes: Object.fromEntries(node.attributes.map(readAttribute)),
				parts: listParts(node.children),
			});
		else if (node.type !== 'element') throw new Error(`A document holds a ${node.type}.`);
		else if (isComponent(node))
			add({
				name: node.tagName,
				attributes: pickTexts(node.properties),
				parts: listParts(node.children),
			});
		else {
			const [start, end] = writeTags(node);
			[start, ...listParts(node.children), end].forEach(add);
		}
	}
	return parts;
}

/** What of Markdown the site shows in its own way. The calls of footnotes and the ways back are links within the page. */
function isComponent({ tagName, properties }: Element): boolean {
	if (tagName === 'a') return !String(properties['href']).startsWith('#');
	return tagName === 'table' || tagName === 'img';
}

function readAttribute(attribute: { type: string; name?: string; value?: unknown }) {
	const { name, value } = attribute;
	if (name === undefined || typeof value !== 'string')
		throw new Error('A document holds an attribute that is no text.');
	return [name, value] as const;
}

function pickTexts(properties: Element['properties']): Record<string, string> {
	const texts = Object.entries(properties).filter(([, value]) => typeof value === 'string');
	return Object.fromEntries(texts) as Record<string, string>;
}

/** The tags of an element; the second is empty where HTML has none. */
function writeTags({ tagName, properties }: Element): [start: string, end: string] {
	const isCell = tagName === 'th' || tagName === 'td';
	const own = (isCell ? alignCell(properties) : properties) as Properties;
	const html = toHtml({ type: 'element', tagName, properties: own, children: [] });
	const end = `</${tagName}>`;
	return html.endsWith(end) ? [html.slice(0, -end.length), end] : [html, ''];
}

/**
 * A column that Markdown aligns to the right (`--:`) becomes one of numbers; of other alignments nothing is left.
 * The parser would write them into the page as styles of elements, which its policy does not admit.
 */
function alignCell({ style, ...others }: Element['properties']): Element['properties'] {
	return style === 'text-align: right' ? { ...others, className: ['number'] } : others;
}
