/** One chart spec, five faces: picture, live chart, table, files and words come from the same rows. Here: all that is built. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { isBarKind, labelsOf } from '../../src/lib/charts/chart-scales.ts';
import { readChartData } from '../../src/lib/charts/chart-data.ts';
import type { ChartData } from '../../src/lib/charts/chart-data.ts';
import { loadLedger } from '../../src/lib/ledger/load-ledger.ts';
import { pages } from './site-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const charts = [...ledger.records.charts.values()].map(({ id, data: chart }) => {
	const card = ledger.records.datasets.get(chart.dataset)!.data;
	const rows = ledger.tables.get(chart.dataset)!.rows;
	const page = pages.find(({ path }) => path === `/charts/${id}/`)!;
	return { id, chart, card, rows, page, data: readChartData(id, chart, card, rows) };
});

/** Reads "$2bn", "1,963" or "20%" back into a number. */
function readTick(text: string, data: ChartData): number {
	const number = Number(text.replace(/[^\d.-]/g, ''));
	return data.format === 'million-dollars' && text.endsWith('bn') ? number * 1000 : number;
}

/** The values that the marks of a picture stand for, read back through its own axis. */
function readPicture(svg: string, data: ChartData): number[] {
	const isLying = data.kind === 'horizontal-bar';
	const anchor = isLying ? 'middle' : 'end';
	const ticks = [
		...svg.matchAll(/<text fill="[^"]*" x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)">([^<]*)</g),
	]
		.filter(([, , , one]) => one === anchor)
		.map(([, x, y, , text = '']) => ({ at: Number(isLying ? x : y), value: readTick(text, data) }));
	const [first, last] = [ticks[0]!, ticks.at(-1)!];
	const scale = (last.value - first.value) / (last.at - first.at);
	// Labels stand a little below their line; bars tell by how much, since they start at 0.
	const bars = [...svg.matchAll(/<path fill="var\(--series-\d\)" d="([^"]*)"/g)].map(
		([, path = '']) =>
			[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => Number(isLying ? x : y)),
	);
	if (bars.length > 0 && isBarKind(data))
		return bars.flatMap((numbers) => {
			const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
			const zero = first.at - first.value / scale - (isLying ? 0 : 3.5);
			if (data.kind === 'range') return [(high - zero) * scale, (low - zero) * scale];
			return [Math.abs((high - low) * scale)];
		});
	const points = [
		...svg.matchAll(/<(?:circle cx|rect x)="[\d.-]+" (?:cy|y)="([\d.-]+)"(?: width="7")?/g),
	].map(([all, y]) => Number(y) + (all.startsWith('<rect') ? 3.5 : 0));
	return points.map((y) => first.value + (y - (first.at - 3.4)) * scale);
}

test('there are charts enough', () => {
	expect(charts.length).toBeGreaterThanOrEqual(14);
});

describe.each(charts.map((one) => [one.id, one] as const))(
	'%s',
	(id, { chart, card, rows, page, data }) => {
		const values = data.series.flatMap(({ points }) =>
			points.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to])),
		);

		test('shows the values of its rows in the picture', () => {
			const svg = page.$('.picture .wide').html() ?? '';
			if (chart.kind === 'timeline') {
				// Its values are days: one bar stands for each row that has a first one.
				expect(svg.match(/<path fill="var\(--series-1\)"/g)?.length).toBe(
					data.series[0]?.points.length,
				);
				return;
			}
			const read = readPicture(svg, data).sort((a, b) => a - b);
			const expected = [...values].sort((a, b) => a - b);
			// Bars have a least length, so that small values can be seen.
			const tolerance = (Math.max(...values) - Math.min(0, ...values)) * 0.02;
			expect(read.length).toBe(expected.length);
			for (const [index, value] of expected.entries())
				expect(Math.abs((read[index] ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
		});

		test('has every row in the table', () => {
			const table = page.$('figure.chart table tbody tr').toArray();
			expect(table.length).toBe(rows.length);
			const text = page.$('figure.chart table').text().replaceAll(',', '');
			for (const { points } of data.series)
				for (const { value } of points)
					if (chart.kind !== 'timeline') expect(text).toContain(String(value));
		});

		test('has the same rows in the CSV and JSON files', () => {
			const csv = parse(readFileSync(`dist/data/${chart.dataset}.csv`, 'utf8'), { columns: true });
			expect(csv).toEqual(rows);
			const json = JSON.parse(readFileSync(`dist/data/${chart.dataset}.json`, 'utf8'));
			expect(json.rows).toEqual(rows);
			expect(json.columns).toEqual(card.columns);
		});

		test('gives the live chart the same numbers', () => {
			const live = JSON.parse(readFileSync(`dist/data/charts/${id}.json`, 'utf8'));
			expect(live).toEqual(JSON.parse(JSON.stringify(data)));
		});

		test('says no number in words that the rows do not have', () => {
			const words = page.$('live-chart > p').text().replace(chart.takeaway, '');
			const known = new Set([
				...values.map((value) => value.toLocaleString('en-GB', { maximumFractionDigits: 3 })),
				...data.series.map(({ points }) => String(points.length)),
				...rows.flatMap((row) =>
					Object.values(row).flatMap((cell) => cell.match(/\d[\d,.]*\d|\d/g) ?? []),
				),
				...(words.match(/\b\d{1,2}(?= [A-Z][a-z]+ \d{4})|\b(?:19|20)\d\d\b/g) ?? []),
				...labelsOf(data).flatMap((label) => label.match(/\d[\d,.]*\d|\d/g) ?? []),
				...data.series.flatMap(({ label }) => label.match(/\d[\d,.]*\d|\d/g) ?? []),
			]);
			const said = words.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
			expect(said.filter((number) => !known.has(number.replace(/,$/, '')))).toEqual([]);
		});

		test('has pictures that stand alone and weigh little', () => {
			const svg = readFileSync(`dist/charts/${id}/${id}.svg`);
			const png = readFileSync(`dist/charts/${id}/${id}.png`);
			expect(svg.toString()).toContain(chart.title.split(' ')[0]);
			expect(svg.length).toBeLessThan(100_000);
			expect(png.length).toBeLessThan(100_000);
			expect(png.subarray(1, 4).toString()).toBe('PNG');
		});
	},
);

test('static pictures weigh under 4 KB compressed in the median, pages under 20 KB', () => {
	const pictures = charts
		.map(({ page }) => gzipSync(page.$('.picture .wide').html() ?? '').length)
		.sort((a, b) => a - b);
	expect(pictures[Math.floor(pictures.length / 2)]).toBeLessThan(4096);
	for (const { page } of charts) expect(gzipSync(page.html).length).toBeLessThan(20_480);
});
