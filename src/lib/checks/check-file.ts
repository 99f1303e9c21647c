import { adviseName } from '../ledger/advise-place.ts';
import { judgeCharacters } from '../mdx/judge-characters.ts';
import { tooLarge } from '../mdx/judge-source.ts';
import { MOST_BYTES, RESERVED_NAMES } from '../mdx/refusal.ts';
import { issueAt } from './issue.ts';
import type { ContentFile, Issue } from './issue.ts';

const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?$/;
const START = { start: 0, end: 1 };

/**
 * Looks at a file before anything reads what it says: `symbolic-link`, `file-name`, `reserved-name`, `file-size`,
 * `hidden-character`, `mixed-script`. The characters of entries are judged with their prose.
 *
 * @returns the first kind of fault alone, so that nothing further is made of the file
 */
export function checkFile(file: ContentFile): Issue[] {
	if (file.isLink) {
		const message = `"${file.path}" is a link to another file.`;
		const hint = 'Put the file itself here.';
		return [issueAt(file, START, 'symbolic-link', message, hint)];
	}
	if (file.bytes === undefined && !isPicturePath(file.path)) {
		const size = file.size ?? Buffer.byteLength(file.text);
		if (size > MOST_BYTES) {
			const { rule, message, hint } = tooLarge(size);
			return [issueAt(file, START, rule, message, hint)];
		}
	}
	if (file.path.endsWith('.mdx')) return [];
	// Spreadsheets begin a CSV file with a byte order mark.
	const hasMark = file.path.endsWith('.csv') && file.text.startsWith('\ufeff');
	const text = hasMark ? ` ${file.text.slice(1)}` : file.text;
	return judgeCharacters(text).map(({ rule, message, hint, ...range }) =>
		issueAt(file, range, rule, message, hint),
	);
}

/** A path of small letters, digits and hyphens, none of whose parts is a name that every object has. */
export function checkName(file: ContentFile): Issue[] {
	const parts = file.path.split('/');
	const names = parts.map((part) => part.replace(/\.[a-z]+$/, ''));
	const odd = names[parts.findIndex((part) => !SEGMENT.test(part))];
	if (odd !== undefined) {
		const message = `The file name "${odd}" cannot be part of an address.`;
		const better = adviseName(odd);
		const rule = 'A name has small Latin letters, digits and single hyphens only.';
		const hint = better ? `Rename the file to "${better}". ${rule}` : `Rename the file. ${rule}`;
		return [issueAt(file, START, 'file-name', message, hint)];
	}
	const reserved = names.find((name) => RESERVED_NAMES.has(name));
	if (reserved === undefined) return [];
	const message = `"${reserved}" is a name that every object has in the language that the site is written in.`;
	return [issueAt(file, START, 'reserved-name', message, 'Choose another name for the file.')];
}

/** Whether a file is named as a picture beside an entry. */
export function isPicturePath(path: string): boolean {
	return /^entries\/(?:[^/]+\/)?[^/]+\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(path);
}
