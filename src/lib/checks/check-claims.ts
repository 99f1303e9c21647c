import type { LedgerRecord } from '../ledger/record.ts';
import { comparePartialDates } from '../dates/compare-dates.ts';
import type { Context } from './context.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A series runs from the oldest count to the newest, and ends with the claim's value: `series-order`, `series-end`. */
export function checkSeries({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.claims.values()].flatMap(({ data, file, locate }) => {
		const { series, value } = data;
		if (series === undefined) return [];
		const issues = series.flatMap((point, index) => {
			const before = series[index - 1];
			if (before === undefined || comparePartialDates(before.asOf, point.asOf) <= 0) return [];
			const message = `"${point.asOf}" comes after "${before.asOf}" in this series, but is earlier.`;
			const hint = 'Put the points in the order of their dates, oldest first.';
			return [diagnosticAt(file, locate(['series', index, 'asOf']), 'series-order', message, hint)];
		});
		const last = series.at(-1);
		if (last === undefined || String(last.value) === String(value)) return issues;
		const message = `The series ends with ${String(last.value)}, but the claim's value is ${String(value ?? 'not given')}.`;
		const hint = `Write "value: ${JSON.stringify(last.value)}", or correct the last point.`;
		const place = locate(value === undefined ? ['series', series.length - 1, 'value'] : ['value']);
		return [...issues, diagnosticAt(file, place, 'series-end', message, hint)];
	});
}

/** Nobody can have checked anything after today: `checked-in-future`. */
export function checkCheckedDays({ ledger, today }: Context): Diagnostic[] {
	const { claims, quotes, events, questions, datasets } = ledger.records;
	const records: LedgerRecord<'claims' | 'quotes' | 'events' | 'questions' | 'datasets'>[] = [
		...claims.values(),
		...quotes.values(),
		...events.values(),
		...questions.values(),
		...datasets.values(),
	];
	return records.flatMap(({ data, file, locate }) => {
		const read = 'read' in data ? (data.read ?? []) : [];
		const late = read.findIndex(({ on }) => on > today);
		if (late >= 0) {
			const message = `The day of the reading, ${read[late]?.on}, is after today, ${today}.`;
			const hint = 'Write the day on which you read the sources.';
			return [diagnosticAt(file, locate(['read', late]), 'checked-in-future', message, hint)];
		}
		if (data.checked <= today) return [];
		const message = `The day of the check, ${data.checked}, is after today, ${today}.`;
		const hint = 'Write the day on which you read the sources.';
		return [diagnosticAt(file, locate(['checked']), 'checked-in-future', message, hint)];
	});
}

/** The day to look again comes after the day of the check: `review-before-check`. */
export function checkReviewDays({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.claims.values()].flatMap(({ data, file, locate }) => {
		if (data.reviewBy === undefined || data.reviewBy > data.checked) return [];
		const message = `The day to look again, ${data.reviewBy}, is not after the day of the check, ${data.checked}.`;
		const hint = 'Write a later day in "reviewBy", or the day of your own check in "checked".';
		return [diagnosticAt(file, locate(['reviewBy']), 'review-before-check', message, hint)];
	});
}

/**
 * No two claims state the same thing about the same day: `duplicate-claim`. One that says how a figure is disputed may stand
 * beside the figure.
 */
export function checkDuplicateClaims({ ledger }: Context): Diagnostic[] {
	const first = new Map<string, string>();
	return [...ledger.records.claims.values()].flatMap(({ id, data, file, locate }) => {
		const key =
			data.subject === undefined
				? data.statement.toLowerCase()
				: [data.subject, data.asOf ?? data.date, data.status === 'disputed' && 'disputed']
						.filter(Boolean)
						.join(' ');
		const other = first.get(key);
		if (other === undefined) {
			first.set(key, id);
			return [];
		}
		const message = `The claims "${other}" and "${id}" state the same thing: ${key}.`;
		const hint = `Join them in one file, or tell them apart by subject or date.`;
		const place = locate([data.subject === undefined ? 'statement' : 'subject']);
		return [diagnosticAt(file, place, 'duplicate-claim', message, hint)];
	});
}

/** A claim that names a dataset cell has the value of that cell: `cell-differs`. */
export function checkCells({ ledger }: Context): Diagnostic[] {
	return [...ledger.records.claims.values()].flatMap(({ data, file, locate }) => {
		const { cell, value } = data;
		const table = ledger.tables.get(cell?.dataset ?? '');
		const card = ledger.records.datasets.get(cell?.dataset ?? '')?.data;
		if (cell === undefined || table === undefined || card === undefined) return [];
		if (card.columns.some(({ name }) => !table.columns.includes(name))) return [];
		const row = table.rows.find((one) => card.key.map((name) => one[name]).join(' ') === cell.row);
		const found = row?.[cell.column];
		const dated = data.date ?? data.asOf;
		if (found !== undefined && (Number(found) === value || found === dated)) return [];
		const message =
			found === undefined
				? `The dataset "${cell.dataset}" has no cell "${cell.row}", "${cell.column}".`
				: `The claim's value is ${String(value)}, but the dataset "${cell.dataset}" has "${found}" there.`;
		const hint =
			found === undefined
				? `The rows are named by ${card.key.join(' and ')}: ${table.rows.map((one) => card.key.map((name) => one[name]).join(' ')).join('; ')}.`
				: 'Correct the claim or the dataset, whichever its sources contradict, or point `cell.row` at the row that has it.';
		const place = locate(found === undefined ? ['cell', 'row'] : ['value']);
		return [diagnosticAt(file, place, 'cell-differs', message, hint)];
	});
}
