/** Runs an entry as its page does, and lists the elements that come out. */
import { evaluate } from 'satteri';
import { FEATURES, entryMarkdown } from '../../src/integrations/entry-markdown.ts';
import { readFrontMatter } from '../../src/lib/mdx/parse-entry.ts';
import { componentSchemas } from '../../src/lib/mdx/component-schemas.ts';

/** An element of a rendered entry with its attributes. */
export interface RenderedElement {
	/** The element or the component. */
	name: string;
	attributes: Record<string, string>;
}

const components = Object.fromEntries(Object.keys(componentSchemas).map((name) => [name, name]));

/** Lists the elements and components of an entry. Throws for an entry that is refused. */
export function renderEntry(path: string, text: string): RenderedElement[] {
	const { body } = readFrontMatter({ path, text });
	const elements: RenderedElement[] = [];
	const jsx = (type: unknown, props: unknown) => {
		if (typeof type === 'function') return (type as (props: unknown) => unknown)(props);
		if (typeof type === 'string')
			elements.push({ name: type, attributes: textsOf(props as object) });
		return null;
	};
	const { mdastPlugins, hastPlugins } = entryMarkdown.options;
	const { default: Content } = evaluate(body, {
		mdastPlugins,
		hastPlugins,
		features: FEATURES,
		data: {
			astro: {
				frontmatter: {},
				headings: [],
				localImagePaths: new Set(),
				remoteImagePaths: new Set(),
			},
		},
		elementAttributeNameCase: 'html',
		Fragment: Symbol('fragment'),
		jsx,
		jsxs: jsx,
	}) as Record<string, (props: object) => unknown>;
	Content?.({ components });
	return elements;
}

/** What stands between the tags is listed by itself. */
function textsOf(props: object): Record<string, string> {
	const attributes = Object.entries(props).filter(([key]) => key !== 'children');
	return Object.fromEntries(attributes.map(([key, value]) => [key, String(value)]));
}
