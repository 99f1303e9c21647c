import type { KeyPath } from '../diagnostics/locate.ts';
import type { DataOf, LedgerRecord } from '../ledger/record.ts';
import type { Kind } from '../../schemas/index.ts';

/** A date of what has happened, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface PastDate {
	date: string;
	path: KeyPath;
	/** When what ended at this date had begun. */
	since?: string | undefined;
	/** The day by which it had happened: of the check, or of the reading. Left out, it is today. */
	by?: string | undefined;
}

/** The dates in a record that lie in the past. Days of checks have a rule of their own. */
export function pastDatesOf({ kind, data }: LedgerRecord): PastDate[] {
	const read = READERS[kind] as ((data: DataOf[Kind]) => Possible[]) | undefined;
	return (read?.(data) ?? []).filter((one): one is PastDate => one.date !== undefined);
}

type Possible = Omit<PastDate, 'date'> & { date: string | undefined };

const READERS: { [K in Kind]?: (data: DataOf[K]) => Possible[] } = {
	sources: ({ date, read }) => [
		{ date, path: ['date'], by: read },
		{ date: read, path: ['read'] },
	],
	claims: ({ date, asOf, series = [], checked: by }) => [
		{ date, path: ['date'], by },
		{ date: asOf, path: ['asOf'], by },
		...series.map((point, index) => ({ date: point.asOf, path: ['series', index, 'asOf'], by })),
	],
	events: ({ date, until, checked: by }) => [
		{ date, path: ['date'], by },
		{ date: until, path: ['until'], since: date, by },
	],
	quotes: ({ date, checked: by }) => [{ date, path: ['date'], by }],
	people: ({ offices = [] }) =>
		offices.flatMap(({ from, until }, index) => [
			{ date: from, path: ['offices', index, 'from'] },
			{ date: until, path: ['offices', index, 'until'], since: from },
		]),
	changes: ({ date }) => [{ date, path: ['date'] }],
	entries: ({ published, updated }) => [
		{ date: published, path: ['published'] },
		{ date: updated, path: ['updated'], since: published },
	],
};
