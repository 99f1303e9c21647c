import { issueAt } from '../checks/issue.ts';
import type { ContentFile, Issue } from '../checks/issue.ts';

const REPLACED = '\uFFFD';

/** Finds what makes a file unreadable as a whole, whatever it holds: `file-encoding`, `merge-conflict`. */
export function findDamage(file: ContentFile): Issue | undefined {
	const { text } = file;
	const strange = text.indexOf(REPLACED);
	if (strange >= 0) {
		const message = 'This file has signs here that are not UTF-8.';
		const hint =
			'Save the file again with the encoding "UTF-8", and look whether every letter is right.';
		return issueAt(file, { start: strange, end: strange + 1 }, 'file-encoding', message, hint);
	}
	const conflict = /^<{7} .*$/m.exec(text);
	if (conflict === null || !/^>{7} /m.test(text)) return undefined;
	const range = { start: conflict.index, end: conflict.index + conflict[0].length };
	const message = 'Two versions of the same lines stand here, one of them from somebody else.';
	const hint =
		'Keep the lines that are right, and delete the others with the lines that start with "<<<<<<<", "=======" and ">>>>>>>".';
	return issueAt(file, range, 'merge-conflict', message, hint);
}
