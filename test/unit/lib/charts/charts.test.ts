import { describe, expect, test } from 'vitest';
import { buildChartConfig } from '../../../../src/lib/charts/chart-config.ts';
import { readChartData } from '../../../../src/lib/charts/chart-data.ts';
import { dateOfDay, dayNumber } from '../../../../src/lib/dates/day-number.ts';
import { dateTicks } from '../../../../src/lib/charts/date-ticks.ts';
import { describeChart, describePoint } from '../../../../src/lib/charts/describe-chart.ts';
import { formatTick, formatValue } from '../../../../src/lib/charts/format-value.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import type { Chart } from '../../../../src/schemas/chart.ts';
import { soundContent } from '../../../content.ts';

const { ledger } = loadLedger(soundContent());
const card = ledger.records.datasets.get('list-length')!.data;
const rows = ledger.tables.get('list-length')!.rows;
const chart = ledger.records.charts.get('list-length')!.data;
const read = (changes: Partial<Chart> = {}, table = rows) =>
	readChartData('list-length', { ...chart, ...changes }, card, table);
const theme = {
	valueLabel: '#1',
	axisLabel: '#2',
	annotation: '#3',
	grid: '#4',
	paper: '#5',
	series: ['#6', '#7'],
	font: 'sans-serif',
};

describe('readChartData', () => {
	test('takes each point from its row', () => {
		expect(read().series[0]?.points.map(({ x, value, row }) => [x, value, row])).toEqual([
			['2003-02-14', 15, 0],
			['2006-07-28', 17, 1],
			['2021-03', 33, 2],
		]);
	});
	test('has the points in their order along the axis, whatever that of the rows', () => {
		expect(read({}, rows.toReversed()).series[0]?.points.map(({ value }) => value)).toEqual([
			15, 17, 33,
		]);
		const named = { x: 'note', kind: 'bar', order: 'falling' } as const;
		const table = rows.map((row, index) => ({ ...row, note: `row ${index}` }));
		expect(read(named, table).series[0]?.points.map(({ value }) => value)).toEqual([33, 17, 15]);
	});
	test('leaves empty cells out: they are gaps, not zeros', () => {
		const gap = rows.map((row, index) => (index === 1 ? { ...row, organisations: '' } : row));
		expect(read({}, gap).series[0]?.points.map(({ value }) => value)).toEqual([15, 33]);
	});
	test('takes only the rows that a series asks for', () => {
		const series = [{ column: 'organisations', label: 'A', where: { note: ['In one ruling'] } }];
		expect(read({ series }).series[0]?.points).toHaveLength(1);
	});
	test('puts named bars in the order that the record asks for', () => {
		const named = { x: 'note', kind: 'bar' } as const;
		const table = rows.map((row, index) => ({ ...row, note: `row ${index}` }));
		expect(read(named, table).names).toEqual(['row 0', 'row 1', 'row 2']);
		expect(read({ ...named, order: 'falling' }, table).names).toEqual(['row 2', 'row 1', 'row 0']);
	});
	test('marks the first point after a break', () => {
		const points = read({ breaks: ['2006'] }).series[0]?.points;
		expect(points?.map(({ startsAfterBreak = false }) => startsAfterBreak)).toEqual([
			false,
			true,
			false,
		]);
	});
});

describe('buildChartConfig', () => {
	test('holds the same numbers as the rows', () => {
		const config = buildChartConfig(read(), theme, { width: 640, height: 320 });
		const points = config.data.datasets[0]?.data as unknown as { x: number; y: number }[];
		expect(points.map(({ x, y }) => [dateOfDay(x), y])).toEqual([
			['2003-02-14', 15],
			['2006-07-28', 17],
			['2021-03-01', 33],
		]);
	});
	test('breaks the line where the method changes', () => {
		const config = buildChartConfig(read({ breaks: ['2006'] }), theme, { width: 640, height: 320 });
		const points = config.data.datasets[0]?.data as unknown as { y: number | null }[];
		expect(points.map(({ y }) => y)).toEqual([15, null, 17, 33]);
	});
	test('gives each series of small multiples an axis of its own', () => {
		const one = { column: 'organisations', label: 'A' };
		const config = buildChartConfig(
			read({ kind: 'small-multiples', series: [one, { ...one, label: 'B' }] }),
			theme,
			{ width: 640, height: 320 },
		);
		expect(Object.keys(config.options?.scales ?? {}).sort()).toEqual(['panel0', 'panel1', 'x']);
		expect(config.data.datasets.map((set) => (set as { yAxisID?: string }).yAxisID)).toEqual([
			'panel0',
			'panel1',
		]);
	});
	test('marks neighbouring series by more than their colour', () => {
		const one = { column: 'organisations', label: 'A' };
		const draw = (kind: Chart['kind']) =>
			buildChartConfig(read({ kind, series: [one, { ...one, label: 'B' }] }), theme, {
				width: 640,
				height: 320,
			}).data.datasets;
		expect(draw('bar').map(({ backgroundColor }) => backgroundColor)).toEqual(['#6', '#5']);
		expect(draw('line').map((set) => (set as { pointStyle?: string }).pointStyle)).toEqual([
			'circle',
			'rect',
		]);
	});
	test('draws ranges from low to high', () => {
		const series = [{ column: 'organisations', to: 'organisations', label: 'A' }];
		const config = buildChartConfig(read({ kind: 'range', series }), theme, {
			width: 640,
			height: 320,
		});
		expect(config.data.datasets[0]?.data[0]).toEqual([15, 15]);
	});
});

describe('words', () => {
	test('describes a series by its first, last and extreme values', () => {
		expect(describeChart(read())).toBe(
			'3 values, from 15 organisations (14 February 2003) to 33 organisations (March 2021). It never falls.',
		);
	});
	test('says where the values end before the axis does', () => {
		expect(describeChart(read({ until: '2026-06' }))).toMatch(
			/No value is known between March 2021 and June 2026\.$/,
		);
	});
	test('says where the method changes', () => {
		expect(describeChart(read({ breaks: ['2006'] }))).toContain(
			'The method changes between 14 February 2003 and 28 July 2006',
		);
	});
	test('says where a line turns', () => {
		const table = rows.map((row, index) => (index === 1 ? { ...row, organisations: '40' } : row));
		expect(describeChart(read({}, table))).toMatch(
			/highest 40 organisations \(28 July 2006\)\. It turns down after 28 July 2006\.$/,
		);
	});
	test('names the lines of a timeline that have no bar', () => {
		const lines = [
			{ ...rows[0]!, note: 'Kept', until: '' },
			{ ...rows[1]!, note: 'Never', date: '' },
			{ ...rows[2]!, note: 'Unknown', date: '' },
		];
		const series = [{ column: 'date', label: 'Listed' }];
		const annotations = [{ x: 'Never', text: 'Not listed' }];
		const data = read({ kind: 'timeline', x: 'note', series, annotations }, lines);
		expect(describeChart(data)).toBe(
			'Kept, 14 February 2003, with no end known; Never, Not listed; Unknown, no date.',
		);
	});
	test('reads one point out', () => {
		const data = read();
		expect(describePoint(data, 0, data.series[0]!.points[1]!)).toBe(
			'28 July 2006: 17 organisations',
		);
	});
});

test('formats numbers as the record asks', () => {
	expect(formatValue(1963, 'number')).toBe('1,963');
	expect(formatValue(3.94, 'billion-dollars')).toBe('$3.94 billion');
	expect(formatTick(3.5, 'billion-dollars')).toBe('$3.5bn');
	expect(formatTick(20, 'percent')).toBe('20%');
});

describe('dateTicks', () => {
	const labels = (from: string, to: string, length = 580) => [
		...dateTicks([dayNumber(from), dayNumber(to)], length).values(),
	];
	test('marks years on a long axis, fewer on a narrow one', () => {
		expect(labels('2003-02-14', '2021-03')).toEqual(['2005', '2010', '2015', '2020']);
		expect(labels('2003-02-14', '2021-03', 140)).toEqual(['2010', '2020']);
	});
	test('marks months on a middling axis and days on a short one', () => {
		expect(labels('2024-03-22', '2025-03-22')).toContain('Jul 2024');
		expect(labels('2024-03-22', '2024-03-30')[0]).toBe('22 Mar');
	});
});
