import { loadLedger } from './load-ledger.ts';
import type { Ledger } from '../ledger/record.ts';
import { checkChartHonesty } from './check-chart-honesty.ts';
import { checkChartLook } from './check-chart-look.ts';
import { checkCharts } from './check-charts.ts';
import {
	checkCells,
	checkCheckedDays,
	checkDuplicateClaims,
	checkReviewDays,
	checkSeries,
} from './check-claims.ts';
import { checkDates } from './check-dates.ts';
import { checkDigits } from './check-digits.ts';
import { checkFigures } from './check-figures.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks, checkOwnAddress } from './check-links.ts';
import { checkMarkdown, withoutCascadingErrors } from './check-markdown.ts';
import { checkPageAddresses } from './check-page-addresses.ts';
import { checkPictures } from './check-pictures.ts';
import { checkHosts, checkPublishers } from './check-publishers.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkReferences } from './check-references.ts';
import {
	checkAddresses,
	checkConfirmation,
	checkRelays,
	checkUnusedSources,
} from './check-sources.ts';
import { checkStatements } from './check-statements.ts';
import { checkTables } from './check-tables.ts';
import { joinRepeated, withoutFollowing } from './join-unread.ts';
import { makeContext } from './context.ts';
import { compareDiagnostics } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';

const CHECKS = [
	checkReferences,
	checkPageAddresses,
	checkLinks,
	checkPictures,
	checkOwnAddress,
	checkMarkdown,
	checkHeadings,
	checkFigures,
	checkDigits,
	checkQuotations,
	checkConfirmation,
	checkRelays,
	checkSeries,
	checkCheckedDays,
	checkReviewDays,
	checkDates,
	checkDuplicateClaims,
	checkCells,
	checkTables,
	checkCharts,
	checkChartHonesty,
	checkChartLook,
	checkAddresses,
	checkPublishers,
	checkHosts,
	checkStatements,
	checkUnusedSources,
];

/**
 * Checks all of the content by every rule.
 *
 * @param files every file of the content folder
 * @param today the day of the check, `YYYY-MM-DD`
 * @param siteUrl where the site is published, to know links to it
 * @returns every issue, sorted by place, and the ledger as far as it could be read
 */
export function runChecks(
	files: ContentFile[],
	today: string,
	siteUrl?: string,
): { ledger: Ledger; issues: Diagnostic[] } {
	const { ledger, issues } = loadLedger(files);
	const context = makeContext(ledger, today, siteUrl);
	const found = CHECKS.flatMap((check) => check(context));
	const all = [...issues, ...found].sort(compareDiagnostics);
	return { ledger, issues: joinRepeated(withoutFollowing(withoutCascadingErrors(all), ledger)) };
}
