import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { runChecks } from '../checks/run-checks.ts';
import { without } from '../text/without.ts';

/**
 * The problems that a change of the content brings: those after it that were not there before.
 * Two are the same when rule and message are; where they stand may have moved.
 *
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function issuesAdded(
	before: ContentFile[],
	after: ContentFile[],
	today: string,
): Diagnostic[] {
	const issuesOf = (content: ContentFile[]) => runChecks(content, today).issues;
	return without(issuesOf(after), issuesOf(before), ({ rule, message }) => `${rule} ${message}`);
}
