import { describe, expect, test } from 'vitest';
import { buildChartConfig } from '../../../../src/lib/charts/chart-config.ts';
import { readChartData } from '../../../../src/lib/charts/chart-data.ts';
import { dateOfDay, dayNumber } from '../../../../src/lib/dates/day-number.ts';
import { dateTicks } from '../../../../src/lib/charts/date-ticks.ts';
import { describeChart, describePoint } from '../../../../src/lib/charts/describe-chart.ts';
import { formatTick, formatValue, shownFormat } from '../../../../src/lib/charts/format-value.ts';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import type { DrawnChart } from '../../../../src/schemas/chart.ts';
import { soundContent } from '../../../content.ts';

const { ledger } = loadLedger(soundContent());
const card = ledger.records.datasets.get('list-length')!.data;
const rows = ledger.tables.get('list-length')!.rows;
const chart = ledger.records.charts.get('list-length')!.data as DrawnChart;
const read = (changes: Partial<DrawnChart> = {}, table = rows) =>
	readChartData('list-length', { ...chart, ...changes }, card, table);
const theme = {
	valueLabel: '#1',
	axisLabel: '#2',
	annotation: '#3',
	grid: '#4',
	paper: '#5',
	note: '#6',
	subject: '#7',
	compared: '#8',
	context: '#9',
	pale: '#a',
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
	});
	test('leaves empty cells out: they are gaps, not zeros', () => {
		const gap = rows.map((row, index) => (index === 1 ? { ...row, organisations: '' } : row));
		expect(read({}, gap).series[0]?.points.map(({ value }) => value)).toEqual([15, 33]);
	});
	test('takes only the rows that a series asks for', () => {
		const series = [
			{
				column: 'organisations',
				label: 'A',
				as: 'subject' as const,
				where: { note: ['In one ruling'] },
			},
		];
		expect(read({ series }).series[0]?.points).toHaveLength(1);
	});
	test('takes what a row says of its number, where the column speaks of it', () => {
		const columns = [
			...card.columns,
			{ name: 'put', label: 'Put as', type: 'text', role: 'qualifier' },
			{ name: 'covers', label: 'Covers', type: 'text', role: 'scope', of: 'elsewhere' },
		] as typeof card.columns;
		const table = rows.map((row) => ({ ...row, put: 'about', covers: 'to May' }));
		const [point] = readChartData('list-length', chart, { ...card, columns }, table).series[0]!
			.points;
		expect(point).toMatchObject({ qualifier: 'about' });
		expect(point).not.toHaveProperty('scope');
	});
	test('marks what follows a pause of more than twice the usual step', () => {
		const days = ['2020', '2021', '2022', '2025'];
		const table = days.map((date) => ({ ...rows[0]!, date }));
		const gaps = (kind: DrawnChart['kind']) =>
			read({ kind }, table).series[0]!.points.map(({ startsAfterGap = false }) => startsAfterGap);
		expect(gaps('line')).toEqual([false, false, false, true]);
		expect(gaps('dots')).toEqual([false, false, false, false]);
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

const SIZE = { width: 640, height: 320 };

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
		const one = { column: 'organisations', label: 'A', as: 'subject' as const };
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
	test('draws what stands behind wide and pale, and what is compared in ink', () => {
		const one = { column: 'organisations', label: 'A', as: 'context' as const };
		const series = [one, { ...one, label: 'B', as: 'subject' as const }];
		const [behind, front] = buildChartConfig(read({ kind: 'bar', series }), theme, SIZE).data
			.datasets;
		expect(behind?.backgroundColor).toEqual(['#a', '#a', '#a']);
		expect(front?.backgroundColor).toEqual(['#7', '#7', '#7']);
		const widths = [behind, front].map((set) => (set as { barThickness: number }).barThickness);
		expect(widths[0]).toBeGreaterThan(widths[1]!);
		expect(behind?.order).toBeGreaterThan(front!.order!);
	});
	test('draws what was counted before the accent in grey', () => {
		const config = buildChartConfig(read({ kind: 'small-multiples', accent: '2021' }), theme, SIZE);
		expect(config.data.datasets[0]?.backgroundColor).toEqual(['#9', '#9', '#7']);
	});
	test('draws a number that is qualified hollow, and dashes the line over a gap', () => {
		const data = read({ kind: 'line' });
		data.series[0]!.points[1]!.qualifier = 'about';
		data.series[0]!.points[2]!.startsAfterGap = true;
		const set = buildChartConfig(data, theme, SIZE).data.datasets[0] as never as {
			pointBackgroundColor: string[];
			segment: { borderDash: (segment: { p1DataIndex: number }) => number[] | undefined };
		};
		expect(set.pointBackgroundColor).toEqual(['#7', '#5', '#7']);
		expect(set.segment.borderDash({ p1DataIndex: 1 })).toBeUndefined();
		expect(set.segment.borderDash({ p1DataIndex: 2 })).toEqual([3, 5]);
	});
	test('says nothing under the pointer where no number is', () => {
		const config = buildChartConfig(read({ breaks: ['2006'] }), theme, SIZE);
		const filter = config.options!.plugins!.tooltip!.filter! as (item: object) => boolean;
		expect([0, 1, 2].map((dataIndex) => filter({ datasetIndex: 0, dataIndex }))).toEqual([
			true,
			false,
			true,
		]);
	});
	test('draws ranges from low to high', () => {
		const one = { column: 'organisations', to: 'organisations', label: 'A' };
		const series = [{ ...one, as: 'subject' as const }];
		const config = buildChartConfig(read({ kind: 'range', series }), theme, {
			width: 640,
			height: 320,
		});
		expect(config.data.datasets[0]?.data[0]).toMatchObject({ y: [15, 15] });
	});
});

describe('words', () => {
	test('reads a short series out whole, with its gaps', () => {
		expect(describeChart(read())).toBe(
			'15 organisations (14 February 2003); 17 organisations (28 July 2006); 33 organisations (March 2021). Between 28 July 2006 and March 2021 no value was found.',
		);
	});
	test('says where the values end before the axis does', () => {
		expect(describeChart(read({ until: '2026-06' }))).toMatch(
			/No value was found between March 2021 and June 2026\.$/,
		);
	});
	test('says where the method changes', () => {
		expect(describeChart(read({ breaks: ['2006'] }))).toContain(
			'The method changes between 14 February 2003 and 28 July 2006',
		);
	});
	test('tells a long series by its ends and its extremes, and where it turns', () => {
		const table = [15, 40, 17, 18, 19, 20].map((organisations, index) => ({
			...rows[0]!,
			date: String(2003 + index),
			organisations: String(organisations),
		}));
		expect(describeChart(read({}, table))).toBe(
			'6 values, from 15 organisations (2003) to 20 organisations (2008); highest 40 organisations (2004). It turns down after 2004, up after 2005.',
		);
	});
	test('says where an axis starts that is cut', () => {
		expect(describeChart(read({ scale: { min: 10 } }))).toContain('The value axis starts at 10.');
	});
	test('repeats how a number was put and what it covers', () => {
		const data = read();
		const point = { ...data.series[0]!.points[1]!, qualifier: 'more than', scope: 'by May' };
		expect(describePoint(data, 0, point)).toBe('28 July 2006: more than 17 organisations, by May');
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
	expect(formatTick(357, shownFormat('million-dollars', 4400))).toBe('$0.357bn');
	expect(formatTick(357, shownFormat('million-dollars', 900))).toBe('$357m');
});

describe('dateTicks', () => {
	const labels = (from: string, to: string, length = 580) => [
		...dateTicks([dayNumber(from), dayNumber(to)], length).values(),
	];
	test('marks years on a long axis, fewer on a narrow one', () => {
		expect(labels('2003-02-14', '2021-03')).toEqual(
			'2004 2006 2008 2010 2012 2014 2016 2018 2020'.split(' '),
		);
		expect(labels('2003-02-14', '2021-03', 140)).toEqual(['2010', '2020']);
	});
	test('marks months on a middling axis and days on a short one', () => {
		expect(labels('2024-03-22', '2025-03-22')).toContain('Jul 2024');
		expect(labels('2024-03-22', '2024-03-30')[0]).toBe('22 Mar');
	});
});
