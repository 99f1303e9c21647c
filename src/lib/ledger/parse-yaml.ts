import { isMap, isNode, parseDocument, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import { diagnoseIn } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnose, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyPath, Range } from '../diagnostics/locate.ts';
import { validateCharacters } from '../text/characters.ts';
import { validateYaml } from './validate-yaml.ts';
import { PATTERNS, quote, readLine } from './yaml-patterns.ts';

/** A YAML text with its data and the places of its keys. */
export interface ParsedYaml {
	/** Nothing when the text cannot be read. With issues it may be shown as what somebody wrote, and never used. */
	data: unknown;
	issues: Diagnostic[];
	locate: (path: KeyPath) => Range;
	/** The place of a key rather than of its value. */
	locateKey: (path: KeyPath) => Range;
}

const OPTIONS = { schema: 'core', prettyErrors: false, logLevel: 'error' } as const;

/**
 * Reads YAML 1.2 with the core schema, in which dates are text. Of several errors only the first is reported.
 *
 * @param file the file, for messages
 * @param text the YAML; the whole file or its front matter
 * @param offset where `text` starts in the file
 */
export function parseYaml(file: ContentFile, text = file.text, offset = 0): ParsedYaml {
	const diagnose = diagnoseIn(file, offset);
	const issues = validateYaml(text, diagnose);
	if (issues.some(({ rule }) => rule !== 'reserved-name')) return unread(issues, offset);
	const document = parseDocument(text, OPTIONS);
	const syntax = explainYaml(text, document, diagnose);
	if (syntax) issues.push(syntax);
	issues.push(...validateScalars(text, document, diagnose));
	const shift = (range: Range): Range => ({
		start: range.start + offset,
		end: range.end + offset,
	});
	// The tree is many times the size of the text, and places are seldom asked for: it is made again when they are.
	let tree: Document | undefined;
	const place = () => (tree ??= parseDocument(text, OPTIONS));
	return {
		data: syntax === undefined ? document.toJS({ maxAliasCount: 0 }) : undefined,
		issues,
		locate: (path) => shift(locateValue(place(), path)),
		locateKey: (path) => shift(locateKey(place(), path) ?? locateValue(place(), path)),
	};
}

/** Nothing is made of a text with more in it than records have. */
function unread(issues: Diagnostic[], offset: number): ParsedYaml {
	const locate = () => ({ start: offset, end: offset + 1 });
	return { data: undefined, issues, locate, locateKey: locate };
}

/**
 * Explains the first error of a YAML text in the words of its author: `yaml-syntax`. The errors after it mostly follow
 * from it. A line that YAML takes for something else is recognised by a pattern, since the parser says only what it expected.
 */
function explainYaml(text: string, document: Document, diagnose: Diagnose): Diagnostic | undefined {
	const report = (range: Range, message: string, hint: string) =>
		diagnose(range, 'yaml-syntax', message, hint);
	const errors = [...document.errors, ...document.warnings] as YAMLParseError[];
	const error = errors.sort((a, b) => a.pos[0] - b.pos[0])[0];
	if (error === undefined) return findComment(text, document, report);
	const line = readLine(text, error.pos[0]);
	for (const pattern of PATTERNS) {
		const found = pattern({ line, error, text, document, report });
		if (found !== undefined) return found;
	}
	const [start, end] = error.pos;
	const reason = error.message.replace(/ at line.*$/s, '').replace(/\.?$/, '.');
	const hint =
		'Put texts that hold ": ", "#" or quotation marks in double quotation marks, and indent with spaces.';
	return report({ start, end }, `This is not valid YAML: ${reason}`, hint);
}

/** A `#` after a space starts a comment, so that a text loses its end without an error. */
function findComment(
	text: string,
	document: Document,
	report: (range: Range, message: string, hint: string) => Diagnostic,
): Diagnostic | undefined {
	let found: Diagnostic | undefined;
	visit(document, {
		Scalar: (_, node) => {
			const end = node.range?.[1] ?? 0;
			const comment = /^ +#[^\n]*/.exec(text.slice(end))?.[0];
			if (comment === undefined || node.type !== 'PLAIN' || typeof node.value !== 'string')
				return undefined;
			const line = readLine(text, end);
			const message = 'What follows "#" is a comment to YAML, and would be lost to readers.';
			const hint = `Put the whole text in quotation marks: ${line.key}: ${quote(line.value)}`;
			const start = end + comment.indexOf('#');
			found = report({ start, end: end + comment.length }, message, hint);
			return visit.BREAK;
		},
	});
	return found;
}

/** Characters that escapes in quotation marks bring in; others are reported with the file. */
function validateScalars(text: string, document: Document, diagnose: Diagnose): Diagnostic[] {
	if (!text.includes('\\')) return [];
	const found: Diagnostic[] = [];
	visit(document, {
		Scalar(_, { value, range, type }) {
			if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return;
			const place = { start: range?.[0] ?? 0, end: range?.[1] ?? 1 };
			found.push(...validateCharacters(value, (_range, ...rest) => diagnose(place, ...rest)));
		},
	});
	return found;
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
