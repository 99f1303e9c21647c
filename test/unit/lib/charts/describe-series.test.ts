import { expect, test } from 'vitest';
import { describeSeries } from '../../../../src/lib/charts/describe-series.ts';

const point = (asOf: string, value: number | [number, number]) => ({ asOf, value, sources: ['x'] });

test('gives the first and the last count with their dates', () => {
	const series = [point('2017', 328_000), point('2022', 232_000), point('2025-03', 10_200)];
	expect(describeSeries(series, 'hectares')).toBe('Hectares: 328,000 in 2017, 10,200 in Mar 2025.');
});

test('says since when the last count has stood, if it was given more than once', () => {
	const series = [point('2024-03-22', 40), point('2025-08-04', 149), point('2026-03-12', 149)];
	expect(describeSeries(series)).toBe('40 on 22 Mar 2024, 149 since 4 Aug 2025.');
});

test('writes a range by its ends', () => {
	expect(describeSeries([point('2019', [2, 4]), point('2020', 2.5)])).toBe(
		'2 to 4 in 2019, 2.5 in 2020.',
	);
});
