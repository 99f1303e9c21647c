import type { Chart } from '../../schemas/chart.ts';

type Format = Chart['format'];

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/**
 * Writes a number as the chart's record asks.
 *
 * @example formatValue(3.94, 'billion-dollars') // '$3.94 billion'
 */
export function formatValue(value: number, format: Format): string {
	const number = GROUPED.format(value);
	if (format === 'percent') return `${number} per cent`;
	if (format === 'billion-dollars') return `$${number} billion`;
	if (format === 'million-dollars') return `$${number} million`;
	return number;
}

/** The same, short enough for an axis: `$3.94bn`. */
export function formatTick(value: number, format: Format): string {
	if (format === 'million-dollars' && value >= 1000)
		return formatTick(value / 1000, 'billion-dollars');
	const number = GROUPED.format(value);
	if (value === 0) return number;
	if (format === 'percent') return `${number}%`;
	if (format === 'billion-dollars') return `$${number}bn`;
	if (format === 'million-dollars') return `$${number}m`;
	return number;
}
