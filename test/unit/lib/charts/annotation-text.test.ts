import type { Chart } from 'chart.js';
import { expect, test } from 'vitest';
import { annotationText } from '../../../../src/lib/charts/annotation-text.ts';
import type { ChartData, ChartPoint } from '../../../../src/lib/charts/chart-data.ts';

const THEME = {
	valueLabel: '',
	axisLabel: '',
	annotation: 'ink',
	grid: '',
	paper: 'paper',
	series: [],
	font: 'serif',
};
/** Each letter is 10 pixels wide. */
const measure = (text: string) => ({ width: (text.length * 10) / 1.15 });

/** What is written of one annotation, "Words", and where, in a chart from 0 to 300 to the right and 0 to 100 down. */
function write(
	kind: ChartData['kind'],
	point: Partial<ChartPoint> | undefined,
	bars: object[] = [],
) {
	const points = point ? [{ x: 'B', at: 1, value: 0, row: 0, ...point }] : [];
	const data = {
		kind,
		axis: 'name',
		names: ['A', 'B', 'C'],
		series: [{ label: '', unit: '', points }],
		annotations: [{ x: 'B', text: 'Words' }],
	} as unknown as ChartData;
	const written: [string, number, number, string][] = [];
	const ctx = {
		save: () => undefined,
		restore: () => undefined,
		measureText: measure,
		fillStyle: '',
		fillText(text: string, left: number, top: number) {
			written.push([text, left, top, this.fillStyle]);
		},
	};
	const axis = { getPixelForValue: (value: number) => value };
	const line = { getPixelForValue: (value: number) => 20 + value * 30 };
	const chart = {
		ctx,
		chartArea: { left: 0, right: 300, top: 0, bottom: 100 },
		scales: { x: axis, y: kind === 'line' ? axis : line },
		getSortedVisibleDatasetMetas: () => [{ data: bars }],
	} as unknown as Chart<'line' | 'bar'>;
	annotationText(data, THEME).afterDatasetsDraw?.(chart, {}, {}, false as never);
	return written;
}

test.each([
	['after a bar, where there is room', { value: 40, to: 100 }, 108, 'ink'],
	['in the end of a long bar', { value: 0, to: 290 }, 232, 'paper'],
	['before a short bar at the edge', { value: 270, to: 290 }, 212, 'ink'],
	['at the axis, where there is no bar', undefined, 8, 'ink'],
])('words stand %s', (_, point, left, color) => {
	expect(write('timeline', point)).toEqual([['Words', left, 50, color]]);
});

test('words stand beside a point, on the side that has room', () => {
	expect(write('line', { at: 100, value: 50 })).toEqual([['Words', 108, 64, 'ink']]);
	expect(write('line', { at: 280, value: 50 })).toEqual([['Words', 222, 36, 'ink']]);
});

test('words stand above a bar, over neighbours that are lower', () => {
	const bar = (x: number, y: number) => ({ x, y, base: 100, width: 20 });
	expect(write('bar', { value: 60 }, [bar(60, 20), bar(100, 40), bar(140, 90)])).toEqual([
		['Words', 90, 30, 'ink'],
	]);
	expect(write('bar', { value: 60 }, [bar(60, 90), bar(100, 40), bar(140, 20)])).toEqual([
		['Words', 60, 30, 'ink'],
	]);
});
