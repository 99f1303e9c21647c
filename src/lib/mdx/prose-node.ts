import type { Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_DEPTH } from '../diagnostics/limits.ts';
import type { Range } from '../diagnostics/locate.ts';

/** A node of the parser's tree (mdast), as far as the rules look at it. */
export interface ProseNode {
	type: string;
	children?: ProseNode[];
	value?: string;
	url?: string;
	title?: string | null;
	alt?: string | null;
	/** Of a footnote, its name. */
	identifier?: string;
	label?: string | null;
	/** Of a list item that is a box to tick. */
	checked?: boolean | null;
	depth?: number;
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	position?: { start: { offset: number }; end: { offset: number } };
}

/** The text that a tree was made from. */
export interface ProseText {
	source: string;
	/** Entries hold all of Markdown and the components; texts of records are one paragraph with links. */
	isEntry: boolean;
	/** Whether the front matter stands at the top of the text; the renderer is given the text without it. */
	hasFrontMatter: boolean;
	diagnose: Diagnose;
}

/** Where a node stands in its text. */
export function rangeOf({ position }: ProseNode): Range {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 1 };
}

/** The visible text of a node. */
export function plainText(node: ProseNode): string {
	return node.value ?? (node.children ?? []).map(plainText).join('');
}

/** A node and all below it in the order of the text, each with its depth. It does not call itself: a tree may be deep. */
export function* listNodes(root: ProseNode): Generator<[node: ProseNode, depth: number]> {
	const open: [node: ProseNode, depth: number][] = [[root, 0]];
	for (let item = open.pop(); item !== undefined; item = open.pop()) {
		yield item;
		for (const child of (item[0].children ?? []).toReversed()) open.push([child, item[1] + 1]);
	}
}

/** An expression, which would be a program: `refused-expression`. */
export function refusedExpression(diagnose: Diagnose, range: Range): Diagnostic {
	const message = 'Braces begin an expression in MDX, and content holds no code.';
	const hint =
		'Write "\\{" for a brace in text, and texts in double quotation marks for attributes.';
	return diagnose(range, 'refused-expression', message, hint);
}

/** An import or export, also where a paragraph only begins with the word: `refused-import`. */
export function refusedImport(diagnose: Diagnose, start: number, source: string): Diagnostic {
	const word = source.startsWith('import', start) ? 'import' : 'export';
	const message = `A paragraph that begins with "${word}" is code in MDX, and content holds no code.`;
	const hint =
		'Components need no import; take the line out. If it is prose, let it begin with another word.';
	return diagnose({ start, end: start + word.length }, 'refused-import', message, hint);
}

/** Things within things beyond the limit: `too-deep`. */
export function tooDeep(diagnose: Diagnose, range: Range): Diagnostic {
	const message = `More than ${MAX_DEPTH} things are nested here.`;
	const hint = 'Nest less: a list within a list is enough.';
	return diagnose(range, 'too-deep', message, hint);
}
