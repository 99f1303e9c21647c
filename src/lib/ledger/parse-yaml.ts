import { isMap, isNode, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import type { Range } from '../text/locate.ts';
import { judgeCharacters } from '../mdx/judge-characters.ts';
import { explainYaml } from './explain-yaml.ts';
import { judgeYaml } from './judge-yaml.ts';
import type { KeyPath } from './record.ts';

/** A YAML text with its data and the places of its keys. */
export interface ParsedYaml {
	/** Nothing when the text cannot be read. With issues it may be shown as what somebody wrote, and never used. */
	data: unknown;
	issues: Issue[];
	locate: (path: KeyPath) => Range;
	/** The place of a key rather than of its value. */
	locateKey: (path: KeyPath) => Range;
}

const OPTIONS = { schema: 'core', prettyErrors: false, logLevel: 'error' } as const;

/**
 * Reads YAML 1.2 with the core schema, in which dates are text. Of several errors only the first is told.
 *
 * @param file the file, for messages
 * @param text the YAML; the whole file or its front matter
 * @param offset where `text` starts in the file
 */
export function parseYaml(file: ContentFile, text = file.text, offset = 0): ParsedYaml {
	const refusals = judgeYaml(text);
	const issues = refusals.map(({ start, end, rule, message, hint }) =>
		issueAt(file, { start: start + offset, end: end + offset }, rule, message, hint),
	);
	if (issues.some(({ rule }) => rule !== 'reserved-name')) return unread(issues, offset);
	const document = parseDocument(text, OPTIONS);
	const shift = (range: Range): Range => ({
		start: range.start + offset,
		end: range.end + offset,
	});
	const fault = explainYaml(text, document);
	if (fault) issues.push(issueAt(file, shift(fault), 'yaml-syntax', fault.message, fault.hint));
	issues.push(...judgeScalars(file, text, document, offset));
	// The tree is many times the size of the text, and places are seldom asked for: it is made again when they are.
	let tree: Document | undefined;
	const place = () => (tree ??= parseDocument(text, OPTIONS));
	return {
		data: fault === undefined ? document.toJS({ maxAliasCount: 0 }) : undefined,
		issues,
		locate: (path) => shift(locateValue(place(), path)),
		locateKey: (path) => shift(locateKey(place(), path) ?? locateValue(place(), path)),
	};
}

/** Nothing is made of a text with more in it than records have. */
function unread(issues: Issue[], offset: number): ParsedYaml {
	const locate = () => ({ start: offset, end: offset + 1 });
	return { data: undefined, issues, locate, locateKey: locate };
}

/** Characters that escapes in quotation marks bring in; others are told of with the file. */
function judgeScalars(
	file: ContentFile,
	text: string,
	document: Document,
	offset: number,
): Issue[] {
	if (!text.includes('\\')) return [];
	const issues: Issue[] = [];
	visit(document, {
		Scalar(_, { value, range, type }) {
			if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return;
			const place = { start: offset + (range?.[0] ?? 0), end: offset + (range?.[1] ?? 1) };
			for (const { rule, message, hint } of judgeCharacters(value))
				issues.push(issueAt(file, place, rule, message, hint));
		},
	});
	return issues;
}

function locateValue(document: Document, path: KeyPath): Range {
	for (let depth = path.length; depth > 0; depth -= 1) {
		const node = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
	}
	const start = document.contents?.range?.[0] ?? 0;
	return { start, end: start + 1 };
}

function locateKey(document: Document, path: KeyPath): Range | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find((item) => String(item.key) === String(path.at(-1)));
	const key = pair?.key;
	return isNode(key) && key.range ? { start: key.range[0], end: key.range[1] } : undefined;
}
