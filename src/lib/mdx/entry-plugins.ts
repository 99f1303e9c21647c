/** What the compiler of entries does besides compiling: our guard before it, our links and tables after it. */
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { HastNode, HastPluginEntry, HastVisitorContext, MdastPluginEntry } from 'satteri';
import { isCited } from '../citations/number-notes.ts';
import { readLedgerUrl } from '../ledger/ledger-url.ts';
import { refuseLayout, validateDocument } from './validate-document.ts';

/** Refuses a document before it is parsed. Sätteri asks a plugin that is a function first, with the bare text. */
export const guard: MdastPluginEntry = ({ fileURL, source, data }) => {
	const path = fileURL ? fileURLToPath(fileURL).replace(/^.*\/(?=src\/content\/)/, '') : '';
	refuseLayout(path, data.astro?.frontmatter);
	validateDocument({ path, text: source });
	return undefined;
};

const refuseNode = ({ type }: { type: string }): never => {
	throw new Error(`This document cannot become a page: it holds code (${type}).`);
};

/** Refuses every node that would become code, whatever the guard thought of the text. */
export const refuseCode = defineMdastPlugin({
	name: 'refuse-code',
	mdxjsEsm: refuseNode,
	mdxFlowExpression: refuseNode,
	mdxTextExpression: refuseNode,
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
				const scheme = readLedgerUrl(url)?.scheme;
				if (scheme === undefined) return;
				const occurrence = (seen.get(url) ?? 0) + 1;
				seen.set(url, occurrence);
				context.setProperty(node, 'href', `${url}#${occurrence}`);
				if (isCited(scheme)) takePunctuation(node, context);
			},
		},
	});
};

type Element = Extract<HastNode, { type: 'element' }>;

/** What may not begin a line. */
const CLOSING = /^[.,;:!?…)\]”’]+/;

/** Hands the punctuation after a link with a note to the link: it stays in the line of the note's number, which comes between. */
function takePunctuation(node: Readonly<Element>, context: HastVisitorContext): void {
	const parent = context.parent(node);
	if (parent === undefined || !('children' in parent)) return;
	const next = parent.children[(context.indexOf(node) ?? -1) + 1];
	if (next?.type !== 'text') return;
	const [after] = CLOSING.exec(next.value) ?? [];
	if (after === undefined) return;
	context.setProperty(node, 'after', after);
	context.setProperty(next, 'value', next.value.slice(after.length));
}

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
