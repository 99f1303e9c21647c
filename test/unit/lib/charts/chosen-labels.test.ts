import { describe, expect, test } from 'vitest';
import type { ChartData, ChartPoint } from '../../../../src/lib/charts/chart-data.ts';
import { chooseLabels } from '../../../../src/lib/charts/chosen-labels.ts';

const points = (values: number[], changes: Partial<ChartPoint>[] = []): ChartPoint[] =>
	values.map((value, index) => ({
		x: String(2000 + index),
		at: index * 365,
		value,
		row: index,
		...changes[index],
	}));
const chart = (changes: Partial<ChartData>): ChartData => ({
	id: 'a',
	kind: 'line',
	title: '',
	format: 'number',
	series: [],
	scale: {},
	span: [0, 1],
	breaks: [],
	annotations: [],
	...changes,
});
const one = (values: ChartPoint[], label = 'A') => ({
	label,
	as: 'subject' as const,
	unit: '',
	points: values,
});
const chosen = (data: ChartData) => chooseLabels(data).map(({ point }) => point.x);

describe('chooseLabels', () => {
	test('takes every point of eight or fewer', () => {
		expect(chosen(chart({ series: [one(points([1, 2, 3]))] })).sort()).toEqual([
			'2000',
			'2001',
			'2002',
		]);
	});

	test('takes first, last, highest, lowest and the qualified of more', () => {
		const values = points([5, 6, 9, 8, 7, 6, 1, 2, 3, 4], [{}, { qualifier: 'about' }]);
		expect(chosen(chart({ series: [one(values)] })).sort()).toEqual([
			'2000',
			'2001',
			'2002',
			'2006',
			'2009',
		]);
	});

	test('names a series at its first label, and only where there are several', () => {
		const both = chart({ series: [one(points([1, 2]), 'A'), one(points([3, 4]), 'B')] });
		expect(chooseLabels(both).flatMap(({ name }) => name ?? [])).toEqual(['A', 'B']);
		expect(chooseLabels(chart({ series: [one(points([1]))] }))[0]).not.toHaveProperty('name');
	});

	test('writes the words before and after a number with it', () => {
		const values = points([5], [{ qualifier: 'more than', scope: 'to May' }]);
		expect(chooseLabels(chart({ kind: 'bar', series: [one(values)] }))[0]?.lines).toEqual([
			'more than 5',
			'to May',
		]);
	});

	test('writes both ends of a range, and needs only the last one', () => {
		const values = points([5, 6], [{ to: 9 }, { to: 8, scope: 'in the north' }]);
		const labels = chooseLabels(chart({ kind: 'range', series: [one(values)] }));
		expect(labels.map(({ isOptional, lines }) => [isOptional, lines])).toEqual([
			[false, ['6 to 8', 'in the north']],
			[true, ['5 to 9']],
		]);
	});

	test('puts an annotation under the number of its point, which is then needed', () => {
		const annotations = [{ x: '2002', text: 'a new count' }];
		const values = points([1, 9, 8, 7, 6, 5, 4, 3, 2, 10]);
		const labels = chooseLabels(chart({ kind: 'bar', series: [one(values)], annotations }));
		expect(labels.find(({ point }) => point.x === '2002')).toMatchObject({
			lines: ['8', 'a new count'],
			isOptional: false,
		});
	});
});
