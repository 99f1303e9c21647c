import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import { runChecks } from '../checks/run-checks.ts';

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
	const known = new Map<string, number>();
	const keyOf = ({ rule, message }: Diagnostic) => `${rule} ${message}`;
	for (const issue of runChecks(before, today).issues)
		known.set(keyOf(issue), (known.get(keyOf(issue)) ?? 0) + 1);
	return runChecks(after, today).issues.filter((issue) => {
		const left = known.get(keyOf(issue)) ?? 0;
		if (left > 0) known.set(keyOf(issue), left - 1);
		return left === 0;
	});
}
