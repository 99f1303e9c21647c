/** Reads an entry as its page does, and lists the elements that come out. */
import { load } from 'cheerio';
import { readFrontMatter } from '../../src/lib/mdx/parse-entry.ts';
import { readDocument } from '../../src/lib/mdx/read-document.ts';
import type { DocumentPart } from '../../src/lib/mdx/document-parts.ts';

/** An element of a rendered entry with its attributes. */
export interface RenderedElement {
	/** The element or the component. */
	name: string;
	attributes: Record<string, string>;
}

/** Lists the elements and components of an entry. Throws for an entry that is refused. */
export function renderEntry(path: string, text: string): RenderedElement[] {
	const { body } = readFrontMatter({ path, text });
	const { html, components } = takeApart(readDocument({ path, text: body }).parts);
	// As XML, since a row of a table has no table around it here, which is a component.
	const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
	const elements = $('*')
		.toArray()
		.flatMap((node) =>
			'attribs' in node ? [{ name: node.tagName, attributes: node.attribs }] : [],
		);
	return [...elements, ...components];
}

/** The HTML of a document without its components, and these. */
function takeApart(parts: DocumentPart[]): { html: string; components: RenderedElement[] } {
	const taken = parts.map((part) => {
		if (typeof part === 'string') return { html: part, components: [] };
		const { name, attributes } = part;
		const inner = takeApart(part.parts);
		return { html: inner.html, components: [{ name, attributes }, ...inner.components] };
	});
	return {
		html: taken.map(({ html }) => html).join(''),
		components: taken.flatMap(({ components }) => components),
	};
}
