import type { ContentFile } from '../diagnostics/diagnostic.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { reportIssues } from '../diagnostics/report-issues.ts';
import type { ParsedProse } from '../ledger/prose.ts';
import { parseProse } from './parse-prose.ts';

/**
 * Validates a document before it becomes a page, by whatever way it came in. The rules are those that the checks apply.
 *
 * @param file its text is MDX without front matter
 * @returns what it says
 * @throws DocumentError with what stands in the way, its places and remedies
 */
export function validateDocument(file: ContentFile): ParsedProse {
	const prose = parseProse(file.text, { file });
	const { diagnostics } = prose;
	if (diagnostics.length > 0)
		throw new DocumentError(reportIssues(diagnostics, new Map([[file.path, file]]), 'human', ''));
	return prose;
}

/**
 * Refuses front matter with a key that entries do not have. Astro would import what `layout` names, and run it.
 *
 * @param frontMatter as Astro has read it
 * @throws DocumentError
 */
export function validateKeys(path: string, frontMatter: object): void {
	const strange = Object.keys(frontMatter).find((key) => !Object.hasOwn(entrySchema.shape, key));
	if (strange !== undefined)
		throw new DocumentError(`${path}: Front matter has no key "${strange}".\n  Delete it.`);
}

/** What stands in the way of a document. It has no stack, since it is about the document and not about the code. */
class DocumentError extends Error {
	override name = 'DocumentError';
	constructor(report: string) {
		super(`This document cannot become a page.\n\n${report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}
