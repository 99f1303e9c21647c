/** What the compiler of entries does besides compiling: our guard before it, our links and tables after it. */
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type {
	HastPluginEntry,
	MdastPluginEntry,
	MdxJsxFlowElement,
	MdxJsxTextElement,
} from 'satteri';
import type { z } from 'astro/zod';
import { readLedgerUrl } from '../ledger/ledger-url.ts';
import { componentSchemas } from './component-schemas.ts';
import { isAllowedAddress, isPictureAddress } from './validate-address.ts';
import { validateDocument, validateKeys } from './validate-document.ts';

/**
 * Refuses a document before it is parsed. Sätteri asks a plugin that is a function first, with the bare text. The compiler
 * sets punctuation as in print, inside bare addresses too: one that the rules have not seen in the text is refused after that.
 */
export const guard: MdastPluginEntry = ({ fileURL, source, data }) => {
	const path = fileURL ? fileURLToPath(fileURL).replace(/^.*\/(?=src\/content\/)/, '') : '';
	validateKeys(path, data.astro?.frontmatter ?? {});
	const { links } = validateDocument({ path, text: source });
	const seen = new Set(links.map(({ url }) => url));
	return defineMdastPlugin({
		name: 'same-addresses',
		link: (node) => {
			if (!seen.has(node.url)) refuse(`an address that nobody wrote, ${node.url}`);
		},
	});
};

function refuse(what: string): never {
	throw new Error(`This document cannot become a page: it holds ${what}.`);
}

const refuseNode = ({ type }: { type: string }) => refuse(`what is no text (${type})`);

const refuseElement = ({ type, name, attributes }: MdxJsxFlowElement | MdxJsxTextElement) => {
	const known = componentSchemas[name as keyof typeof componentSchemas] as z.ZodObject | undefined;
	const isAllowed =
		Object.hasOwn(componentSchemas, name ?? '') &&
		attributes.every(
			(one) =>
				one.type === 'mdxJsxAttribute' &&
				typeof one.value === 'string' &&
				Object.hasOwn(known?.shape ?? {}, one.name),
		);
	if (!isAllowed) refuseNode({ type });
};

/** Refuses every node of the compiler's own tree that content may not hold, whatever the guard said of the document. */
export const refuseCode = defineMdastPlugin({
	name: 'refuse-code',
	mdxjsEsm: refuseNode,
	mdxFlowExpression: refuseNode,
	mdxTextExpression: refuseNode,
	html: refuseNode,
	definition: refuseNode,
	linkReference: refuseNode,
	imageReference: refuseNode,
	mdxJsxFlowElement: refuseElement,
	mdxJsxTextElement: refuseElement,
	link: ({ type, url }) => void (isAllowedAddress(url) || refuseNode({ type })),
	image: ({ type, url }) => void (isPictureAddress(url) || refuseNode({ type })),
});

/**
 * Adds to each ledger link how often its record was linked so far, counted from 1
 * (`claim:crocus-toll` → `claim:crocus-toll#2`), so that notes can link back to every place.
 * Components cannot count for themselves: they may be rendered in any order.
 */
export const numberLinks: HastPluginEntry = () => {
	const seen = new Map<string, number>();
	return defineHastPlugin({
		name: 'number-links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const url = String(node.properties['href'] ?? '');
				if (readLedgerUrl(url) === undefined) return;
				const occurrence = (seen.get(url) ?? 0) + 1;
				seen.set(url, occurrence);
				context.setProperty(node, 'href', `${url}#${occurrence}`);
			},
		},
	});
};

/**
 * A column that Markdown aligns to the right (`--:`) becomes one of numbers; of other alignments nothing is left.
 * The parser would write them into the page as styles of elements, which its policy does not admit.
 */
export const alignCells = defineHastPlugin({
	name: 'align-cells',
	element: {
		filter: ['th', 'td'],
		visit(node, context) {
			const { style } = node.properties;
			if (style === undefined) return;
			context.setProperty(node, 'style', null);
			if (style === 'text-align: right') context.setProperty(node, 'className', ['number']);
		},
	},
});
