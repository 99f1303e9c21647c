import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { RULES } from '../diagnostics/rules.ts';

/** The issues that keep a preview from being built. */
export function stoppingIssues(issues: Diagnostic[]): Diagnostic[] {
	return issues.filter(({ rule }) => !RULES[rule].isPreviewed);
}

/** What every page of a preview says of it. */
export interface PreviewNotice {
	/** How many problems the check found: "one problem". */
	count: string;
	/** What is wrong and where, and what is shown as it was before, a line each. */
	lines: string[];
}

/** Problems that are spelt out; the others are counted. */
const MAX_ISSUES = 30;

/**
 * Describes a preview for its pages.
 *
 * @param setAside files that the site could not be built from, from the content folder
 */
export function describePreview(issues: Diagnostic[], setAside: string[] = []): PreviewNotice {
	const found = issues.map(
		({ path, line, column, rule, message }) => `${path}:${line}:${column} ${rule}. ${message}`,
	);
	const rest = found.length - MAX_ISSUES;
	return {
		count: issues.length === 1 ? 'one problem' : `${issues.length || 'no'} problems`,
		lines: [
			...setAside.map((path) => `${path} is shown as it was before, or not at all.`),
			...found.slice(0, MAX_ISSUES),
			...(rest > 0 ? [`And ${rest} more.`] : []),
		],
	};
}
