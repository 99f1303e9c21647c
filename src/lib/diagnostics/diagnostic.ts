import { positionAt } from './locate.ts';
import type { Range } from './locate.ts';
import type { Rule } from './rules.ts';

/** Something that an author must mend: the rule, its place in a file, what is wrong and what to do. */
export interface Diagnostic {
	/** The permanent name of the rule. */
	rule: Rule;
	/** The file, from the content folder: `entries/report.mdx`. */
	path: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1, in UTF-16 units. */
	column: number;
	/** How many units the wrong words take up on their line. */
	length: number;
	/** What is wrong, in full sentences with the words that the author typed. */
	message: string;
	/** What to do. */
	hint: string;
}

/** A file of the content folder. */
export interface ContentFile {
	/** From the content folder, with forward slashes: `ledger/claims/isis-k/crocus-toll.yaml`. */
	path: string;
	/** Empty where the file is a picture, is too large to be read, or is a link to another. */
	text: string;
	/** How many bytes the file has, where that was asked before it was read. */
	size?: number;
	/** A picture as it is. */
	bytes?: Uint8Array;
	/** Whether it is a symbolic link. */
	isLink?: boolean;
}

/** Makes a diagnostic about a stretch of one text. */
export type Diagnose = (range: Range, rule: Rule, message: string, hint: string) => Diagnostic;

/** Where a diagnostic about a whole file stands. */
export const FILE_START: Range = { start: 0, end: 1 };

/** The most characters of a message. */
const LONGEST = 600;

/** Makes a diagnostic about a stretch of a file. */
export function diagnosticAt(
	file: ContentFile,
	range: Range,
	rule: Rule,
	message: string,
	hint: string,
): Diagnostic {
	const { line, column } = positionAt(file.text, range.start);
	const [firstLine = ''] = file.text
		.slice(range.start, Math.max(range.end, range.start + 1))
		.split('\n');
	const length = firstLine.length || 1;
	return { rule, path: file.path, line, column, length, message: cut(message), hint: cut(hint) };
}

/**
 * What makes diagnostics about a text that stands within a file, from places in the text.
 *
 * @param offset where the text starts in the file
 */
export function diagnoseIn(file: ContentFile, offset = 0): Diagnose {
	return ({ start, end }, ...words) =>
		diagnosticAt(file, { start: start + offset, end: end + offset }, ...words);
}

/** Messages repeat what the author typed, which may be a whole file. */
function cut(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Orders diagnostics by file, then by place. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
	return (
		a.path.localeCompare(b.path, 'en') ||
		a.line - b.line ||
		a.column - b.column ||
		a.rule.localeCompare(b.rule, 'en')
	);
}
