import type { ParsedProse } from '../ledger/prose.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';

/** Content holds what `lib/mdx` lets through, and its headings start at the second level: `heading-level`. */
export function checkVocabulary({ prose }: Context): Diagnostic[] {
	return prose.flatMap(({ record, parts }) =>
		parts.flatMap((part) => [...part.diagnostics, ...checkHeadings(record.file, part)]),
	);
}

/** The title is the page's only first-level heading, and no level is skipped. */
function checkHeadings(file: ContentFile, { headings }: ParsedProse): Diagnostic[] {
	return headings.flatMap((heading, index) => {
		const before = headings[index - 1]?.depth ?? 1;
		if (heading.depth > 1 && heading.depth <= before + 1) return [];
		const message =
			heading.depth === 1
				? 'A heading of the first level is the title of the page, and that stands in the front matter.'
				: `This heading skips a level: it has ${heading.depth} "#" after one with ${before}.`;
		const hint = `Write it with ${Math.min(Math.max(heading.depth, 2), before + 1)} "#".`;
		return [diagnosticAt(file, heading, 'heading-level', message, hint)];
	});
}
