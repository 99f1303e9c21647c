/** One chart spec, five forms: picture, live chart, table, files and words come from the same rows. Here: all that is built. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { buildChartConfig } from '../../src/lib/charts/chart-config.ts';
import { readChartData, valuesOf } from '../../src/lib/charts/chart-data.ts';
import { isBarKind, isHorizontal, labelsOf } from '../../src/lib/charts/chart-scales.ts';
import { LIGHT } from '../../src/lib/charts/clean-svg.ts';
import { describePoint } from '../../src/lib/charts/describe-chart.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { readPicture } from './read-picture.ts';
import { pages } from './site-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const charts = [...ledger.records.charts.values()].map(({ id, data: chart }) => {
	const card = ledger.records.datasets.get(chart.dataset)!.data;
	const rows = ledger.tables.get(chart.dataset)!.rows;
	const page = pages.find(({ path }) => path === `/charts/${id}/`)!;
	return { id, chart, card, rows, page, data: readChartData(id, chart, card, rows) };
});

test('there are charts enough', () => {
	expect(charts.length).toBeGreaterThanOrEqual(14);
});

describe.each(charts.map((one) => [one.id, one] as const))(
	'%s',
	(id, { chart, card, rows, page, data }) => {
		const values = data.series.flatMap(({ points }) => points.flatMap(valuesOf));

		test('shows the values of its rows in the picture', () => {
			const svg = page.$('.picture .wide').html() ?? '';
			if (chart.kind === 'timeline') {
				// Its values are days: one bar stands for each row that has a first one.
				expect(svg.match(/<path fill="var\(--series-1\)"/g)?.length).toBe(
					data.series[0]?.points.length,
				);
				return;
			}
			for (const [index, read] of readPicture(svg, data).entries()) {
				const expected = data.series[index]!.points.flatMap(valuesOf).sort((a, b) => a - b);
				// Bars have a least length, so that small values can be seen.
				const tolerance = (Math.max(...expected) - Math.min(0, ...expected)) * 0.02;
				expect(read.length).toBe(expected.length);
				for (const [place, value] of read.sort((a, b) => a - b).entries())
					expect(Math.abs(value - expected[place]!)).toBeLessThanOrEqual(tolerance);
			}
		});

		test.each(['wide', 'narrow'])('has every word beside its point in the %s picture', (size) => {
			const svg = page.$(`.picture .${size}`);
			const texts = svg
				.find('text')
				.toArray()
				.map((text) => page.$(text).text());
			for (const { text } of chart.annotations ?? []) expect(texts).toContain(text);
			if (!isHorizontal(data)) return;
			const words = texts.join(' ').split(' ');
			for (const name of labelsOf(data))
				expect(words).toEqual(expect.arrayContaining(name.split(' ')));
		});

		test('says under the pointer what is drawn there', () => {
			const theme = { ...LIGHT, font: 'serif' };
			const config = buildChartConfig(data, theme, { width: 640, height: 320 });
			const label = config.options!.plugins!.tooltip!.callbacks!.label! as (
				item: object,
			) => string | string[];
			const said = config.data.datasets.flatMap((set, datasetIndex) =>
				set.data.flatMap((drawn, dataIndex) => {
					const text = [label({ datasetIndex, dataIndex })].flat().join(' ');
					const place = config.data.labels?.[dataIndex] ?? (drawn as { x: number }).x;
					const value = Array.isArray(drawn) ? drawn : ((drawn as { y?: number })?.y ?? drawn);
					return typeof value === 'number' || Array.isArray(value)
						? [[datasetIndex, place, ...[value].flat(), text]]
						: [];
				}),
			);
			expect(said).toEqual(
				data.series.flatMap(({ points }, series) =>
					points
						.map((point) => {
							const place = isBarKind(data) ? point.x : point.at;
							return [series, place, ...valuesOf(point), describePoint(data, series, point)];
						})
						.sort((a, b) => (isBarKind(data) ? orderOf(a) - orderOf(b) : 0)),
				),
			);
			function orderOf([, place]: unknown[]): number {
				return labelsOf(data).indexOf(String(place));
			}
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

test('the live part of a chart weighs under 65 KB compressed in all', () => {
	const scripts = readdirSync('dist/_astro').filter((name) =>
		/^(?:PageScript|draw-live-chart)\b.*\.js$/.test(name),
	);
	expect(scripts).toHaveLength(2);
	const code = scripts.map((name) => gzipSync(readFileSync(`dist/_astro/${name}`)).length);
	const numbers = charts.map(
		({ id }) => gzipSync(readFileSync(`dist/data/charts/${id}.json`)).length,
	);
	expect(code.reduce((sum, size) => sum + size, Math.max(...numbers))).toBeLessThan(65 * 1024);
});

test('the reader of pictures sees a mark that stands in the wrong place', () => {
	const { page, data } = charts.find(({ id }) => id === 'russian-list')!;
	const svg = page.$('.picture .wide').html() ?? '';
	const moved = svg.replace(
		/(<circle cx="[\d.]+" cy=")([\d.]+)/,
		(_, start, y) => `${start}${y - 20}`,
	);
	expect(moved).not.toBe(svg);
	expect(readPicture(moved, data)).not.toEqual(readPicture(svg, data));
	expect(Math.abs(readPicture(moved, data)[0]![0]! - 15)).toBeGreaterThan(1);
});
