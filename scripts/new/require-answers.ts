import { describeKey } from '../../src/lib/contributing/describe-fields.ts';
import { describeDoubt, groupDoubtful } from '../../src/lib/spreadsheets/describe-spreadsheet.ts';
import type { Spreadsheet } from '../../src/lib/spreadsheets/read-spreadsheet.ts';
import { didYouMean } from '../../src/lib/text/suggest.ts';
import { stop } from '../command-line.ts';
import type { SheetOptions } from './sheet-options.ts';

/** Ends the command when something was said of a column that the spreadsheet does not have. */
export function refuseUnknown({ columns }: Spreadsheet, options: SheetOptions): void {
	const headings = columns.map(({ heading }) => heading);
	const lost = options.columns.find(({ heading }) => !headings.includes(heading))?.heading;
	if (lost === undefined) return;
	const named = headings.map((heading) => `"${heading}"`).join(', ');
	stop(
		`The spreadsheet has no column "${lost}".${didYouMean(lost, headings)} Its headings are: ${named}.`,
	);
}

/** Ends the command with what is still to be said, when something is. */
export function stopAtMissing(sheet: Spreadsheet, options: SheetOptions, missing: string[]): void {
	const doubtful = groupDoubtful(sheet).filter(
		({ cells }) => !options.accepts || cells.some(({ value }) => value === undefined),
	);
	if (doubtful.length === 0 && missing.length === 0) return;
	const doubts = doubtful.map((group) => `  ${describeDoubt(group)}`);
	const keys = missing.map((key) => `  ${key}: ${describeMissing(key)}`);
	stop(
		[
			...(doubts.length > 0 ? ['These cells are doubtful:', ...doubts, SETTLE] : []),
			...(keys.length > 0 ? ['These answers are missing:', ...keys, ANSWER] : []),
			'Nothing was written.',
		].join('\n'),
	);
}

const SETTLE =
	'Look at the spreadsheet. Then say --accept to take what was read, --cell "TEXT = WHAT IT SAYS" for a cell, --decimal comma or point, --days day-first or month-first.';
const ANSWER =
	'Give them as options, such as --title …, or in a second file with --from answers.yaml. docs/spreadsheets.md shows one.';

function describeMissing(key: string): string {
	if (key === 'source')
		return 'The id of the source that every row rests on. Or give the spreadsheet a column with the id of a source in each row.';
	const [kind, ofChart] = key.split(': ');
	return ofChart === undefined
		? describeKey('datasets', kind ?? '')
		: describeKey('charts', ofChart);
}
