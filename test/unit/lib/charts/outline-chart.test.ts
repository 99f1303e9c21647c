import { describe, expect, test } from 'vitest';
import { readChartData } from '../../../../src/lib/charts/chart-data.ts';
import { nameEnds, outlineChart } from '../../../../src/lib/charts/outline-chart.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { isDrawn } from '../../../../src/lib/charts/is-drawn.ts';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const charts = [...ledger.records.charts.values()].flatMap(({ id, data }) => {
	if (!isDrawn(data)) return [];
	const card = ledger.records.datasets.get(data.dataset)!.data;
	return [readChartData(id, data, card, ledger.tables.get(data.dataset)!.rows)];
});
const point = (at: number, value: number) => ({ x: `200${at}`, at, value, row: at });
const chart = {
	...charts[0]!,
	kind: 'bar' as const,
	span: [1, 3] as [number, number],
	format: 'number' as const,
	scale: {},
	series: [{ label: '', as: 'subject' as const, unit: '', points: [point(1, 50), point(3, 100)] }],
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
		expect(outlineChart(chart)[0]?.fill).toBe('M3 20h6v20h-6zM111 3h6v37h-6z');
	});

	test('breaks a line where the method changed', () => {
		const points = [point(1, 50), { ...point(3, 100), startsAfterBreak: true }];
		const broken = { ...chart, kind: 'line' as const, series: [{ ...chart.series[0]!, points }] };
		expect(outlineChart(broken)[0]?.line).toBe('M6 20M114 3');
	});
});

describe('nameEnds', () => {
	test('names the first and the last number of one series over time', () => {
		expect(nameEnds(chart)).toBe('50 → 100');
	});

	test('names none where the method changed between them', () => {
		const points = [point(1, 50), { ...point(3, 100), startsAfterBreak: true }];
		expect(nameEnds({ ...chart, series: [{ ...chart.series[0]!, points }] })).toBeUndefined();
	});

	test('names none where several series are compared', () => {
		expect(nameEnds({ ...chart, series: [...chart.series, ...chart.series] })).toBeUndefined();
	});
});
