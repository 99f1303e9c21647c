import { describe, expect, test } from 'vitest';
import { readChartData } from '../../../../src/lib/charts/chart-data.ts';
import { nameEnds, outlineChart } from '../../../../src/lib/charts/outline-chart.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const charts = [...ledger.records.charts.values()].map(({ id, data }) => {
	const card = ledger.records.datasets.get(data.dataset)!.data;
	return readChartData(id, data, card, ledger.tables.get(data.dataset)!.rows);
});
const point = (at: number, value: number) => ({ x: `200${at}`, at, value, row: at });
const chart = {
	...charts[0]!,
	kind: 'bar' as const,
	axis: 'date' as const,
	format: 'number' as const,
	scale: {},
	series: [{ label: '', unit: '', points: [point(1, 50), point(3, 100)] }],
};

describe('outlineChart', () => {
	test.each(charts.map((data) => [data.id, data] as const))(
		'draws %s within its frame',
		(_, data) => {
			const outlines = outlineChart(data);
			expect(outlines.length).toBeGreaterThan(0);
			for (const { line, fill } of outlines) {
				expect(line + fill).not.toMatch(/NaN|Infinity|undefined/);
				for (const [, x, y] of fill.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) {
					expect(Number(x)).toBeGreaterThanOrEqual(0);
					expect(Number(x)).toBeLessThanOrEqual(120);
					expect(Number(y)).toBeGreaterThanOrEqual(0);
					expect(Number(y)).toBeLessThanOrEqual(40);
				}
			}
		},
	);

	test('draws bars from zero', () => {
		expect(outlineChart(chart)[0]?.fill).toBe('M0 20h45v20h-45zM60 0h45v40h-45z');
	});

	test('puts the series of a stack on each other', () => {
		const [one] = chart.series;
		const stacked = { ...chart, kind: 'stacked-bar' as const, series: [one!, one!] };
		expect(outlineChart(stacked).map(({ fill }) => fill)).toEqual([
			'M0 30h45v10h-45zM60 20h45v20h-45z',
			'M0 20h45v10h-45zM60 0h45v20h-45z',
		]);
	});

	test('breaks a line where the method changed', () => {
		const points = [point(1, 50), { ...point(3, 100), startsAfterBreak: true }];
		const broken = { ...chart, kind: 'line' as const, series: [{ ...chart.series[0]!, points }] };
		expect(outlineChart(broken)[0]?.line).toBe('M3 20M117 3');
	});
});

describe('nameEnds', () => {
	test('names the first and the last number of one series over time', () => {
		expect(nameEnds(chart)).toBe('50 → 100');
	});

	test('names none where several series are compared', () => {
		expect(nameEnds({ ...chart, series: [...chart.series, ...chart.series] })).toBeUndefined();
	});
});
