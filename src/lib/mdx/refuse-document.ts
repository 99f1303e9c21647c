import type { ContentFile, Issue } from '../checks/issue.ts';
import { issueAt } from '../checks/issue.ts';
import { reportIssues } from '../checks/report-issues.ts';
import { syntaxIssue } from './parse-entry.ts';
import { parseProse } from './parse-prose.ts';

/**
 * Refuses a document before it becomes a page, by whatever way it came in. It asks the judges that the checks ask.
 *
 * @param file its text is MDX without front matter
 * @throws DocumentError with what stands in the way, its places and remedies
 */
export function refuseDocument(file: ContentFile): void {
	const issues = listIssues(file);
	if (issues.length > 0)
		throw new DocumentError(reportIssues(issues, new Map([[file.path, file]]), 'human', ''));
}

/**
 * Refuses front matter that names a layout: Astro would import it, and run what it holds.
 *
 * @param frontMatter as Astro has read it
 * @throws DocumentError
 */
export function refuseLayout(path: string, frontMatter: object | undefined): void {
	if (frontMatter === undefined || !('layout' in frontMatter)) return;
	throw new DocumentError(`${path}: Front matter has no key "layout".\n  Delete it.`);
}

function listIssues(file: ContentFile): Issue[] {
	try {
		return parseProse(file.text).refusals.map(({ rule, message, hint, ...place }) =>
			issueAt(file, place, rule, message, hint),
		);
	} catch (error) {
		return [syntaxIssue(file, error)];
	}
}

/** What stands in the way of a document. It has no stack, since it is about the document and not about the code. */
class DocumentError extends Error {
	override name = 'DocumentError';
	constructor(report: string) {
		super(`This document cannot become a page.\n\n${report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}
