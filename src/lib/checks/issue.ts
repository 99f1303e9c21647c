import { positionAt } from '../text/locate.ts';
import type { Range } from '../text/locate.ts';

/** Something that an author must mend, with its place and its remedy. */
export interface Issue {
	/** The file, from the content folder: `entries/report.mdx`. */
	path: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1, in UTF-16 units. */
	column: number;
	/** How many units the wrong words take up on their line. */
	length: number;
	/** The permanent name of the rule. */
	rule: string;
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

/** The most characters of a message. */
const LONGEST = 600;

/** Makes an issue about a stretch of a file. */
export function issueAt(
	file: ContentFile,
	range: Range,
	rule: string,
	message: string,
	hint: string,
): Issue {
	const { line, column } = positionAt(file.text, range.start);
	const firstLine = file.text
		.slice(range.start, Math.max(range.end, range.start + 1))
		.split('\n')[0];
	const length = firstLine?.length || 1;
	return { path: file.path, line, column, length, rule, message: cut(message), hint: cut(hint) };
}

/** Messages repeat what the author typed, which may be a whole file. */
function cut(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Orders issues by file, then by place. */
export function compareIssues(a: Issue, b: Issue): number {
	return (
		a.path.localeCompare(b.path, 'en') ||
		a.line - b.line ||
		a.column - b.column ||
		a.rule.localeCompare(b.rule, 'en')
	);
}
