import { describe, expect, test } from 'vitest';
import { placeDates, writeDateLabels } from '../../../../src/lib/charts/date-axis.ts';
import { layOutSeries } from '../../../../src/lib/charts/series-picture.ts';

const CROWDED = [
	'2024-03-22',
	'2024-03-23',
	'2024-03-24',
	'2024-03-30',
	'2025-05-20',
	'2026-03-12',
];
const point = (asOf: string, value: number, by?: string) => ({ asOf, value, by });

describe('placeDates', () => {
	test('spreads dates by their distance', () => {
		expect(placeDates(['2003-01-01', '2004-01-01', '2007-01-01'])).toEqual({
			places: [0, expect.closeTo(0.25, 2), 1],
			break: undefined,
		});
	});
	test('breaks the axis once after dates that are crowded at one end', () => {
		const { places, break: pause } = placeDates(CROWDED);
		expect(pause?.after).toBe(3);
		expect(places[3]).toBeLessThan(pause!.place);
		expect(places[4]).toBeGreaterThan(pause!.place);
		expect(places.at(-1)).toBe(1);
	});
});

test('writeDateLabels says a month or a year once', () => {
	expect(writeDateLabels(['2024-03-22', '2024-03-23', '2025-05', '2025-08', '2026'])).toEqual([
		['22', 'Mar 2024'],
		['23'],
		['May', '2025'],
		['Aug'],
		['2026'],
	]);
});

describe('layOutSeries', () => {
	const values = [40, 133, 137, 144, 147, 149];
	const series = CROWDED.map((day, index) =>
		point(day, values[index]!, 'Head of the Investigative Committee'),
	);
	const picture = layOutSeries(series, true);

	test('starts its scale at zero and holds the highest value', () => {
		expect(picture.ticks.map(({ text }) => text)).toEqual(['0', '50', '100', '150']);
		expect(picture.ticks[0]?.y).toBe(picture.base);
	});
	test('draws heights in proportion', () => {
		const [first, ...rest] = picture.values.map(({ y }) => picture.base - y);
		expect(first! / rest.at(-1)!).toBeCloseTo(40 / 149, 1);
	});
	test('sets every label of steps under its point, in lines of its own', () => {
		for (const { y, label } of picture.values) {
			expect(label.y).toBeGreaterThan(y);
			expect(label.lines.length).toBeGreaterThan(1);
		}
		const places = picture.values.map(({ x, label }) => `${x} ${label.y}`);
		expect(new Set(places).size).toBe(places.length);
	});
	test('draws a stem for each value that was measured anew', () => {
		const { lines, base } = layOutSeries([point('2023', 10), point('2024', 5)], false);
		expect(lines.map(({ x1, x2, y1 }) => [x1 === x2, y1 === base])).toEqual([
			[true, true],
			[true, true],
		]);
	});
});
