import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { reportIssues } from '../diagnostics/report-issues.ts';
import { parseProse } from './parse-prose.ts';

/**
 * Validates a document before it becomes a page, by whatever way it came in. The rules are those that the checks apply.
 *
 * @param file its text is MDX without front matter
 * @throws DocumentError with what stands in the way, its places and remedies
 */
export function validateDocument(file: ContentFile): void {
	const { diagnostics } = parseProse(file.text, { file });
	if (diagnostics.length > 0)
		throw new DocumentError(reportIssues(diagnostics, new Map([[file.path, file]]), 'human', ''));
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

/** What stands in the way of a document. It has no stack, since it is about the document and not about the code. */
class DocumentError extends Error {
	override name = 'DocumentError';
	constructor(report: string) {
		super(`This document cannot become a page.\n\n${report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}
