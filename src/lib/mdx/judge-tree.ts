import { judgeElement } from './judge-element.ts';
import { judgeFootnotes } from './judge-footnotes.ts';
import { judgeLink, judgePicture } from './judge-link.ts';
import { judgeWords } from './judge-words.ts';
import { rangeOf } from './prose.ts';
import type { ProseNode } from './prose.ts';
import { MOST_DEPTH, MOST_REFUSALS } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** The text that a tree was made from. */
export interface JudgedText {
	source: string;
	/** Entries hold all of Markdown and the components; texts of records are one paragraph with links. */
	isEntry: boolean;
	/** Whether the front matter stands at the top of the text; the renderer is given the text without it. */
	hasFrontMatter: boolean;
}

type Judge = (node: ProseNode, text: JudgedText) => Refusal[];

const allow: Judge = () => [];

/** What content may hold, by the kind of node. A kind that does not stand here is refused. */
const JUDGES: Record<string, Judge> = {
	root: allow,
	paragraph: allow,
	heading: allow,
	text: allow,
	emphasis: allow,
	strong: allow,
	delete: allow,
	inlineCode: allow,
	code: allow,
	list: allow,
	blockquote: allow,
	thematicBreak: allow,
	break: allow,
	table: allow,
	tableRow: allow,
	tableCell: allow,
	footnoteDefinition: allow,
	footnoteReference: allow,
	listItem: (node) =>
		node.checked == null ? [] : refuse(node, 'A box to tick', 'Write a plain list: "- words".'),
	yaml: (node, { hasFrontMatter }) =>
		hasFrontMatter && rangeOf(node).start === 0 ? [] : [frontMatter(node, 'A second front matter')],
	toml: (node) => [frontMatter(node, 'Front matter in TOML')],
	link: judgeLink,
	image: judgePicture,
	mdxJsxFlowElement: judgeElement,
	mdxJsxTextElement: judgeElement,
	mdxjsEsm: (node, { source }) => [refuseImport(rangeOf(node), source)],
	mdxFlowExpression: (node) => [refuseExpression(rangeOf(node))],
	mdxTextExpression: (node) => [refuseExpression(rangeOf(node))],
	html: (node) => refuse(node, 'HTML', 'Use Markdown, or a component of the site.'),
	definition: (node) =>
		refuse(node, 'A link definition', 'Write the address in the link: [words](claim:ID).'),
	linkReference: (node) =>
		refuse(node, 'A link by reference', 'Write the address in the link: [words](claim:ID).'),
	imageReference: (node) =>
		refuse(node, 'A picture by reference', 'Write the file in the picture: ![words](./name.jpg).'),
};

/**
 * Holds a tree against the list of what content may hold. The checks and the renderer both ask this function,
 * each about its own tree of the same text, so that they cannot disagree.
 */
export function judgeTree(root: ProseNode, text: JudgedText): Refusal[] {
	const refusals: Refusal[] = [];
	const open: [node: ProseNode, depth: number][] = [[root, 0]];
	for (let item = open.pop(); item !== undefined; item = open.pop()) {
		const [node, depth] = item;
		if (depth > MOST_DEPTH) return [tooDeep(rangeOf(node))];
		const judge = JUDGES[node.type] ?? refuseUnknown;
		refusals.push(...judge(node, text), ...judgeWords(node, text.source));
		if (refusals.length > MOST_REFUSALS) break;
		for (const child of (node.children ?? []).toReversed()) open.push([child, depth + 1]);
	}
	return [...refusals, ...judgeFootnotes(root)].slice(0, MOST_REFUSALS);
}

/** An expression, which would be a program. */
export function refuseExpression(range: { start: number; end: number }): Refusal {
	return {
		...range,
		rule: 'refused-expression',
		message: 'Braces begin a program in MDX, and content holds no programs.',
		hint: 'Write "\\{" for a brace in text, and texts in double quotation marks for attributes.',
	};
}

/** An import or export, also where a paragraph only begins with the word. */
export function refuseImport(range: { start: number; end: number }, source: string): Refusal {
	const word = source.startsWith('import', range.start) ? 'import' : 'export';
	return {
		start: range.start,
		end: range.start + word.length,
		rule: 'refused-import',
		message: `A paragraph that begins with "${word}" is a line of program in MDX, and content holds no programs.`,
		hint: 'Components need no import; take the line out. If it is prose, let it begin with another word.',
	};
}

/** Things within things beyond the limit. */
export function tooDeep(range: { start: number; end: number }): Refusal {
	return {
		...range,
		rule: 'too-deep',
		message: `Here more than ${MOST_DEPTH} things stand in one another.`,
		hint: 'Write it flatter: a list within a list is enough.',
	};
}

function refuse(node: ProseNode, what: string, hint: string): Refusal[] {
	const message = `${what} cannot stand in content.`;
	return [{ ...rangeOf(node), rule: 'refused-markup', message, hint }];
}

function refuseUnknown(node: ProseNode): Refusal[] {
	return refuse(
		node,
		`Markup of the kind "${node.type}"`,
		'Use Markdown, or a component of the site.',
	);
}

function frontMatter(node: ProseNode, what: string): Refusal {
	return {
		...rangeOf(node),
		rule: 'front-matter',
		message: `${what} cannot stand in content.`,
		hint: 'Start the file with a line "---", keys in YAML, and another line "---", once.',
	};
}
