import type { Chart } from '../../schemas/chart.ts';

type Format = Chart['format'];

/** What stands before a number and after it, and what after it on an axis. */
const UNITS: Record<Format, [before: string, after: string, short: string]> = {
	number: ['', '', ''],
	percent: ['', ' per cent', '%'],
	'billion-dollars': ['$', ' billion', 'bn'],
	'million-dollars': ['$', ' million', 'm'],
};
const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/**
 * Writes a number as the chart's record asks.
 *
 * @example formatValue(3.94, 'billion-dollars') // '$3.94 billion'
 */
export function formatValue(value: number, format: Format): string {
	const [before, after] = UNITS[format];
	return before + GROUPED.format(value) + after;
}

/** The same, short enough for an axis: `$3.94bn`. */
export function formatTick(value: number, format: Format): string {
	if (format === 'million-dollars' && value >= 1000)
		return formatTick(value / 1000, 'billion-dollars');
	const [before, , short] = UNITS[value === 0 ? 'number' : format];
	return before + GROUPED.format(value) + short;
}

/** Writes a bare figure, or the two ends of a range: `12 to 15`. */
export function formatQuantity(value: number | [number, number]): string {
	return [value]
		.flat()
		.map((one) => formatValue(one, 'number'))
		.join(' to ');
}
