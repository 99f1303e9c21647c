import type { ChartData, ChartPoint } from './chart-data.ts';
import { formatX } from './chart-data.ts';
import { formatValue } from './format-value.ts';

/** One point in words: "27 November 2008: 18 organisations". */
export function describePoint(data: ChartData, series: number, point: ChartPoint): string {
	const name = data.series.length > 1 ? `${data.series[series]?.label}, ` : '';
	return `${name}${formatX(point.x, data.axis)}: ${describeValue(data, series, point)}`;
}

/** The number of a point in words, with its unit where the number does not carry it. */
export function describeValue(
	data: ChartData,
	series: number,
	{ value, to, dates }: ChartPoint,
): string {
	if (dates !== undefined) {
		const [from = '', until = ''] = dates.map((date) => date && formatX(date, 'date'));
		return until === '' ? `${from}, with no end known` : `${from} to ${until}`;
	}
	const counted = data.series[series]?.unit;
	const unit = data.format === 'number' && counted ? ` ${counted}` : '';
	const low = formatValue(value, data.format);
	return to === undefined || to === value
		? low + unit
		: `${low} to ${formatValue(to, data.format)}${unit}`;
}
