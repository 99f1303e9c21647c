import type { Chart } from '../../schemas/chart.ts';

/** How the numbers of one chart are written: one unit in picture, tooltip and words. */
export type ShownFormat = Chart['format'] | 'billion-dollars-of-millions';

/** What stands before a number and after it, and what after it on an axis; by what the number is divided. */
const UNITS: Record<ShownFormat, [before: string, after: string, short: string, by: number]> = {
	number: ['', '', '', 1],
	'billion-dollars': ['$', ' billion', 'bn', 1],
	'million-dollars': ['$', ' million', 'm', 1],
	'billion-dollars-of-millions': ['$', ' billion', 'bn', 1000],
};
const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** The format of a chart whose highest number is known: millions are written as billions where one reaches a billion. */
export function shownFormat(format: Chart['format'], highest: number): ShownFormat {
	return format === 'million-dollars' && highest >= 1000 ? 'billion-dollars-of-millions' : format;
}

/**
 * Writes a number as the chart's record asks.
 *
 * @example formatValue(3.94, 'billion-dollars') // '$3.94 billion'
 */
export function formatValue(value: number, format: ShownFormat): string {
	const [before, after, , by] = UNITS[format];
	return before + GROUPED.format(value / by) + after;
}

/** The same, short enough for an axis: `$3.94bn`. */
export function formatTick(value: number, format: ShownFormat): string {
	const [before, , short, by] = UNITS[value === 0 ? 'number' : format];
	return before + GROUPED.format(value / by) + short;
}

/** Writes a bare figure, or the two ends of a range: `12 to 15`. */
export function formatQuantity(value: number | [number, number]): string {
	return [value]
		.flat()
		.map((one) => formatValue(one, 'number'))
		.join(' to ');
}
