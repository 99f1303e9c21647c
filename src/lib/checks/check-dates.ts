import { comparePartialDates } from '../dates/compare-dates.ts';
import { formatDate } from '../dates/format-date.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/locate.ts';
import { keyReferences } from '../ledger/key-references.ts';
import type { Ledger, LedgerRecord } from '../ledger/record.ts';
import type { Context } from './context.ts';
import { pastDatesOf } from './past-dates.ts';
import type { PastDate } from './past-dates.ts';

/** The first year that content speaks of. Earlier ones are of another calendar, or lack a digit. */
const FIRST_YEAR = 1900;
/** The years from which the solar calendar of Afghanistan and Iran counts, less one. */
const SOLAR = 621;

/** What has happened lies between the first year of this matter and the day on which somebody saw that it had: `impossible-date`. */
export function checkDates({ ledger, today }: Context): Diagnostic[] {
	const records = Object.values(ledger.records).flatMap(
		(all) => [...all.values()] as LedgerRecord[],
	);
	const inRecords = records.flatMap((record) =>
		pastDatesOf(record).flatMap((one) =>
			checkDate(record.file, () => record.locate(one.path), one, today),
		),
	);
	const cited = records.flatMap((record) => checkCited(ledger, record, today));
	const readings = [...ledger.records.claims.values()].flatMap(checkReadings);
	return [...inRecords, ...checkRows(ledger, today), ...cited, ...readings];
}

function checkDate(
	file: ContentFile,
	locate: () => Range,
	{ date, since, by }: Omit<PastDate, 'path'>,
	today: string,
	where = '',
): Diagnostic[] {
	const report = (message: string, hint: string) => [
		diagnosticAt(file, locate(), 'impossible-date', message, hint),
	];
	const year = Number(date.slice(0, 4));
	if (year < FIRST_YEAR) {
		const [first, second] = [year + SOLAR, year + SOLAR + 1];
		const isSolar = first >= FIRST_YEAR && first <= Number(today.slice(0, 4));
		const hint = isSolar
			? `Write the year of the common calendar. Where ${year} is a year of the Afghan one, that is ${first} or ${second}.`
			: 'Write all four digits of the year, of the common calendar.';
		return report(`Nothing here happened in the year ${year}.`, hint);
	}
	if (since !== undefined && comparePartialDates(date, since) < 0)
		return report(
			`${formatDate(date)} is before the beginning, ${formatDate(since)}.`,
			'Correct one of the two dates.',
		);
	const last = by !== undefined && by < today ? by : today;
	if (comparePartialDates(date, last) <= 0) return [];
	const day = last === today ? 'today' : 'the day on which somebody last looked';
	return report(
		`${formatDate(date)} is after ${day}, ${formatDate(last)}.`,
		comparePartialDates(date, today) > 0
			? 'Correct the date.'
			: `Correct the date, or write the day on which you read the sources${where}.`,
	);
}

/** The dates of a table, by the day on which its card was checked. */
function checkRows(ledger: Ledger, today: string): Diagnostic[] {
	return [...ledger.records.datasets.values()].flatMap(({ id, data, file: card }) => {
		const table = ledger.tables.get(id);
		const columns = data.columns.filter(({ type }) => type === 'date');
		return (table?.rows ?? []).flatMap((row, index) =>
			columns.flatMap(({ name }) => {
				const date = row[name] ?? '';
				if (table === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(date)) return [];
				return checkDate(
					table.file,
					() => table.locate(index, name),
					{ date, by: data.checked },
					today,
					` into "checked" of ${card.path}`,
				);
			}),
		);
	});
}

/** Nobody has checked a record against a source that was not there yet. */
function checkCited(ledger: Ledger, { kind, data, file, locate }: LedgerRecord, today: string) {
	if (!('checked' in data)) return [];
	const { checked } = data;
	const ids = keyReferences(kind, data)
		.filter(({ kind: named, path }) => named === 'sources' && path[0] !== 'read')
		.map(({ id }) => id);
	return [...new Set(ids)].flatMap((id) => {
		const { date, read = today } = ledger.records.sources.get(id)?.data ?? {};
		if (date === undefined || comparePartialDates(date, checked) <= 0) return [];
		// A source that nobody can have read is reported itself.
		if (comparePartialDates(date, read < today ? read : today) > 0) return [];
		const message = `The day of the check, ${formatDate(checked)}, is before the source "${id}" was published, ${formatDate(date)}.`;
		const hint = 'Write the day on which you read the sources, or correct the date of the source.';
		return [diagnosticAt(file, locate(['checked']), 'impossible-date', message, hint)];
	});
}

/** Nobody has read a figure a second time before it was there; such a reading was of the figure before it. */
function checkReadings({ data, file, locate }: LedgerRecord<'claims'>): Diagnostic[] {
	const { asOf, read = [] } = data;
	if (asOf === undefined) return [];
	return read.flatMap(({ on }, index) => {
		if (comparePartialDates(on, asOf) >= 0) return [];
		const message = `The reading of ${formatDate(on)} is older than the figure, which is of ${formatDate(asOf)}.`;
		const hint = 'Take the reading out, or read the claim again and write that day.';
		return [diagnosticAt(file, locate(['read', index]), 'impossible-date', message, hint)];
	});
}
