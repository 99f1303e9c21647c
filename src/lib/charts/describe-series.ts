import type { Claim } from '../../schemas/claim.ts';
import { formatDate } from '../dates/format-date.ts';
import { formatQuantity } from './format-value.ts';

type Series = NonNullable<Claim['series']>;

/** How a figure changed, from its first count to its last: "People killed: 40 on 22 Mar 2024, 149 since 4 Aug 2025." */
export function describeSeries(series: Series, unit = ''): string {
	const [first] = series;
	const last = series.at(-1);
	if (!first || !last) return '';
	// A last value that was counted more than once has stood since the first of these counts.
	const others = series.findLastIndex(({ value }) => String(value) !== String(last.value));
	const since = series[others + 1] ?? last;
	const now = since === last ? inTime(last.asOf) : `since ${formatDate(since.asOf, 'short')}`;
	const words = `${formatQuantity(first.value)} ${inTime(first.asOf)}, ${formatQuantity(last.value)} ${now}.`;
	return unit === '' ? words : `${unit[0]?.toUpperCase()}${unit.slice(1)}: ${words}`;
}

function inTime(date: string): string {
	return `${date.length > '2024-03'.length ? 'on' : 'in'} ${formatDate(date, 'short')}`;
}
