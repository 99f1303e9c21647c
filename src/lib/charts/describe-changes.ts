import type { Claim } from '../../schemas/claim.ts';
import { formatDate } from '../dates/format-date.ts';
import { formatQuantity } from './format-value.ts';

type Series = NonNullable<Claim['series']>;

const WORDS =
	'never,once,twice,three times,four times,five times,six times,seven times,eight times,nine times'.split(
		',',
	);

/**
 * Says how a figure changed. The count of one event was corrected, "twice since 22 March 2024, last on 4 August 2025";
 * a thing that is measured again and again went "from 24.4 in 2022 to 21.9 in 2026". Nothing for one that stayed.
 *
 * @param isOneEvent whether all values are of the same thing on the same day
 */
export function describeChanges(series: Series, isOneEvent: boolean): string | undefined {
	const changes = series.filter(
		({ value }, index) => index > 0 && String(value) !== String(series[index - 1]?.value),
	);
	const [first, lastChange, last] = [series[0], changes.at(-1), series.at(-1)];
	if (first === undefined || lastChange === undefined || last === undefined) return undefined;
	if (isOneEvent)
		return `${WORDS[changes.length] ?? `${changes.length} times`} since ${formatDate(first.asOf)}, last on ${formatDate(lastChange.asOf)}`;
	const at = ({ value, asOf }: Series[number]) => `${formatQuantity(value)} (${formatDate(asOf)})`;
	return `over the years: from ${at(first)} to ${at(last)}`;
}
