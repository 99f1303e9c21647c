import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_DEPTH, MAX_DIAGNOSTICS } from '../diagnostics/limits.ts';
import { listNodes, rangeOf, refusedExpression, refusedImport, tooDeep } from './prose-node.ts';
import type { ProseNode, ProseText } from './prose-node.ts';
import { validateLink, validatePicture } from './validate-address.ts';
import { validateElement } from './validate-element.ts';
import { validateFootnotes } from './validate-footnotes.ts';
import { validateWords } from './validate-words.ts';

type Validate = (node: ProseNode, text: ProseText) => Diagnostic[];

const PLAIN =
	'root paragraph heading text emphasis strong delete inlineCode code list blockquote thematicBreak break table tableRow tableCell footnoteDefinition footnoteReference';

/** What content may hold, by the kind of node. A kind that does not stand here is refused. */
const NODES: Record<string, Validate> = {
	...Object.fromEntries(PLAIN.split(' ').map((type) => [type, () => []])),
	listItem: (node, text) =>
		node.checked == null
			? []
			: refuse('A task list item', 'Write a plain list: "- words".')(node, text),
	yaml: (node, text) =>
		text.hasFrontMatter && rangeOf(node).start === 0
			? []
			: frontMatter('A second front matter')(node, text),
	toml: frontMatter('Front matter in TOML'),
	link: validateLink,
	image: validatePicture,
	mdxJsxFlowElement: validateElement,
	mdxJsxTextElement: validateElement,
	mdxjsEsm: (node, { source, diagnose }) => [refusedImport(diagnose, rangeOf(node).start, source)],
	mdxFlowExpression: (node, { diagnose }) => [refusedExpression(diagnose, rangeOf(node))],
	mdxTextExpression: (node, { diagnose }) => [refusedExpression(diagnose, rangeOf(node))],
	html: refuse('HTML', 'Use Markdown, or a component of the site.'),
	definition: refuse('A link definition', 'Write the address in the link: [words](claim:ID).'),
	linkReference: refuse('A link by reference', 'Write the address in the link: [words](claim:ID).'),
	imageReference: refuse(
		'A picture by reference',
		'Write the file in the picture: ![words](./name.jpg).',
	),
};

/**
 * Validates a tree by the list of what content may hold. The checks and the compiler of entries both ask this
 * function, each about its own tree of the same text, so that they cannot disagree.
 */
export function validateTree(root: ProseNode, text: ProseText): Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const [node, depth] of listNodes(root)) {
		if (depth > MAX_DEPTH) return [tooDeep(text.diagnose, rangeOf(node))];
		const validate =
			NODES[node.type] ??
			refuse(`Markup of the kind "${node.type}"`, 'Use Markdown, or a component of the site.');
		found.push(...validate(node, text), ...validateWords(node, text));
		if (found.length > MAX_DIAGNOSTICS) break;
	}
	return [...found, ...validateFootnotes(root, text)].slice(0, MAX_DIAGNOSTICS);
}

function refuse(what: string, hint: string): Validate {
	return (node, { diagnose }) => [
		diagnose(rangeOf(node), 'refused-markup', `${what} cannot stand in content.`, hint),
	];
}

function frontMatter(what: string): Validate {
	const hint = 'Start the file with a line "---", keys in YAML, and another line "---", once.';
	return (node, { diagnose }) => [
		diagnose(rangeOf(node), 'front-matter', `${what} cannot stand in content.`, hint),
	];
}
