import { isMap, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import type { Range } from '../text/locate.ts';
import { explainYaml } from './explain-yaml.ts';
import type { KeyPath } from './record.ts';

/** A YAML text with its data and the places of its keys. */
export interface ParsedYaml {
	data: unknown;
	issues: Issue[];
	locate: (path: KeyPath) => Range;
	/** The place of a key rather than of its value. */
	locateKey: (path: KeyPath) => Range;
}

/**
 * Reads YAML 1.2 with the core schema, in which dates are text. Of several errors only the first is told.
 *
 * @param file the file, for messages
 * @param text the YAML; the whole file or its front matter
 * @param offset where `text` starts in the file
 */
export function parseYaml(file: ContentFile, text = file.text, offset = 0): ParsedYaml {
	const document = parseDocument(text, { schema: 'core', prettyErrors: false });
	const shift = (range: Range): Range => ({
		start: range.start + offset,
		end: range.end + offset,
	});
	const fault = explainYaml(text, document);
	const issues = fault
		? [issueAt(file, shift(fault), 'yaml-syntax', fault.message, fault.hint)]
		: [];
	return {
		data: issues.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
		issues,
		locate: (path) => shift(locateValue(document, path)),
		locateKey: (path) => shift(locateKey(document, path) ?? locateValue(document, path)),
	};
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
