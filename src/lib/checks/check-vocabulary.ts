import type { ParsedProse } from '../mdx/prose.ts';
import type { Context } from './context.ts';
import { issueAt } from './issue.ts';
import type { ContentFile, Issue } from './issue.ts';

/** Content holds what the judges of `lib/mdx` let through, and its headings start at the second level: `heading-level`. */
export function checkVocabulary({ prose }: Context): Issue[] {
	return prose.flatMap(({ record, parts }) =>
		parts.flatMap((part) => [
			...part.refusals.map(({ rule, message, hint, ...range }) =>
				issueAt(record.file, range, rule, message, hint),
			),
			...checkHeadings(record.file, part),
		]),
	);
}

/** The title is the page's only first-level heading, and no level is skipped. */
function checkHeadings(file: ContentFile, { headings }: ParsedProse): Issue[] {
	return headings.flatMap((heading, index) => {
		const before = headings[index - 1]?.depth ?? 1;
		if (heading.depth > 1 && heading.depth <= before + 1) return [];
		const message =
			heading.depth === 1
				? 'A heading of the first level is the title of the page, and that stands in the front matter.'
				: `This heading skips a level: it has ${heading.depth} "#" after one with ${before}.`;
		const hint = `Write it with ${Math.min(Math.max(heading.depth, 2), before + 1)} "#".`;
		return [issueAt(file, heading, 'heading-level', message, hint)];
	});
}
