/** One chart spec, five forms: picture, live chart, table, files and words come from the same rows. Here: all that is built. */
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { buildChartConfig } from '../../src/lib/charts/chart-config.ts';
import { readChartData, valuesOf } from '../../src/lib/charts/chart-data.ts';
import { LIGHT } from '../../src/lib/charts/clean-svg.ts';
import { describePoint } from '../../src/lib/charts/describe-chart.ts';
import { isTable } from '../../src/lib/charts/kinds/kinds.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import type { Row } from '../../src/lib/ledger/parse-table.ts';
import { isDrawn } from '../../src/lib/charts/is-drawn.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';
import { readPicture } from './read-picture.ts';
import { pages } from './site-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const charts = [...ledger.records.charts.values()].map(({ id, data: chart }) => {
	const card = ledger.records.datasets.get(chart.dataset)!.data;
	const rows = ledger.tables.get(chart.dataset)!.rows;
	const page = pages.find(({ path }) => path === `/charts/${id}/`)!;
	return { id, chart, card, rows, page };
});
/** Those that Chart.js draws. */
const drawn = charts.flatMap(({ chart, ...one }) =>
	isDrawn(chart) ? [{ ...one, chart, data: readChartData(one.id, chart, one.card, one.rows) }] : [],
);

test('there are charts enough, of both sorts', () => {
	expect(drawn.length).toBeGreaterThanOrEqual(8);
	expect(charts.length - drawn.length).toBeGreaterThanOrEqual(6);
});

test('every picture in a file of its own names the sources', () => {
	const files = globSync('dist/charts/*/*.svg');
	expect(files.length).toBeGreaterThanOrEqual(drawn.length);
	const silent = files.filter((file) => !/>Sources?: [^<]*\p{L}/u.test(readFileSync(file, 'utf8')));
	expect(silent).toEqual([]);
});

describe.each(drawn.map((one) => [one.id, one] as const))('%s, drawn', (id, one) => {
	const { chart, page, data } = one;
	const points = data.series.flatMap((series, index) =>
		series.points.map((point) => ({ point, index })),
	);

	test.each(['wide', 'narrow'])('shows each value over its date in the %s picture', (size) => {
		const marks = readPicture(page.$(`.picture .${size}`).html() ?? '', data);
		const days = (data.span[1] - data.span[0]) * 0.012 + 1;
		const highest = Math.max(...points.flatMap(({ point }) => valuesOf(point)));
		const off = (highest - (data.scale.min ?? 0)) * 0.02;
		const missing = points.filter(({ point, index }) => {
			const axis = chart.kind === 'small-multiples' ? index : 0;
			const isNear = (one: number | undefined, other: number) =>
				Math.abs((one ?? NaN) - other) <= off;
			return !marks.some(
				({ day, ends }) =>
					Math.abs(day - point.at) <= days &&
					isNear(ends[axis]?.[0], point.to ?? point.value) &&
					(point.to === undefined || isNear(ends[axis]?.[1], point.value)),
			);
		});
		expect(missing).toEqual([]);
		expect(marks).toHaveLength(points.length);
	});

	test.each(['wide', 'narrow'])('has its annotations in the %s picture', (size) => {
		const svg = page.$(`.picture .${size}`);
		const texts = svg
			.find('text')
			.toArray()
			.map((text) => page.$(text).text());
		for (const { text } of chart.annotations ?? []) expect(texts).toContain(text);
	});

	test('says under the pointer what is drawn there', () => {
		const theme = { ...LIGHT, font: 'serif' };
		const config = buildChartConfig(data, theme, { width: 640, height: 320 });
		const label = config.options!.plugins!.tooltip!.callbacks!.label! as (
			item: object,
		) => string | string[];
		const said = config.data.datasets.flatMap((set, datasetIndex) =>
			set.data.flatMap((value, dataIndex) => {
				const text = [label({ datasetIndex, dataIndex })].flat().join(' ');
				const { x, y } = value as unknown as { x: number; y: number | number[] | null };
				return y === null ? [] : [[datasetIndex, x, ...[y].flat(), text]];
			}),
		);
		expect(said).toEqual(
			points.map(({ point, index }) => [
				index,
				point.at,
				...valuesOf(point),
				describePoint(data, index, point),
			]),
		);
	});

	test('gives the live chart the same numbers', () => {
		const live = JSON.parse(readFileSync(`dist/data/charts/${id}.json`, 'utf8'));
		expect(live).toEqual(JSON.parse(JSON.stringify(data)));
	});
});

describe.each(charts.map((one) => [one.id, one] as const))(
	'%s',
	(id, { chart, card, rows, page }) => {
		test('has every row in the table', () => {
			const table = page.$(`#table-${id} table tbody tr`).toArray();
			expect(table.length).toBe(rows.length);
			const text = page.$(`#table-${id} table`).text().replaceAll(',', '');
			const numbers = card.columns.filter(({ type }) => type === 'number');
			for (const row of rows)
				for (const { name } of numbers) expect(text).toContain(row[name] ?? '');
		});

		test('has the same rows in the CSV and JSON files', () => {
			const csv = parse(readFileSync(`dist/data/${chart.dataset}.csv`, 'utf8'), { columns: true });
			expect(csv).toEqual(rows);
			const json = JSON.parse(readFileSync(`dist/data/${chart.dataset}.json`, 'utf8'));
			expect(json.rows).toEqual(rows);
			expect(json.columns).toEqual(card.columns);
		});

		test('says no number in words that the rows do not have', () => {
			const words = page.$(`#words-${id}`).text();
			const cells = rows.flatMap((row) => Object.values(row));
			const known = new Set([
				...cells.flatMap((cell) => cell.match(/\d[\d,.]*\d|\d/g) ?? []),
				...cells
					.filter(Boolean)
					.flatMap((cell) =>
						[cell, Number(cell) / 1000].map((one) =>
							Number(one).toLocaleString('en-GB', { maximumFractionDigits: 3 }),
						),
					),
				...sumsOf(rows, card).map(String),
				...[chart.scale?.min, chart.series?.length, rows.length].map(String),
				...(words.match(/\b\d{1,2}(?= [A-Z][a-z]+ \d{4})|\b(?:19|20)\d\d\b/g) ?? []),
				...(words.match(/^\d+(?= values)|(?<=\. )\d+(?= values)|(?<=: )\d+(?= values)/g) ?? []),
			]);
			const said = words.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
			expect(words.length).toBeGreaterThan(40);
			expect(said.filter((number) => !known.has(number.replace(/,$/, '')))).toEqual([]);
		});

		test('names its sources under it', () => {
			expect(page.$('figure.chart .source').text()).toMatch(/^Sources?: \S/);
		});

		test('has pictures that stand alone and weigh little, unless it is a table', () => {
			if (isTable(chart)) {
				expect(page.$('figure.chart > .kind-table, figure.chart .kind-table').length).toBe(1);
				return;
			}
			const svg = readFileSync(`dist/charts/${id}/${id}.svg`);
			const png = readFileSync(`dist/charts/${id}/${id}.png`);
			expect(svg.toString()).toContain(chart.title.split(' ')[0]);
			expect(svg.toString()).not.toContain('var(--');
			expect(svg.length).toBeLessThan(100_000);
			expect(png.length).toBeLessThan(100_000);
			expect(png.subarray(1, 4).toString()).toBe('PNG');
		});
	},
);

function total(numbers: number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0);
}

/** What a reader can add up: rows that follow each other in a column of numbers, and two of its cells. */
function sumsOf(rows: Row[], { columns }: Dataset): number[] {
	return columns
		.filter(({ type }) => type === 'number')
		.flatMap(({ name }) => {
			const numbers = rows.map((row) => Number(row[name] ?? 0));
			const runs = numbers.flatMap((_, from) =>
				numbers.slice(from + 1).map((_, length) => total(numbers.slice(from, from + length + 2))),
			);
			const pairs = numbers.flatMap((one, index) =>
				numbers.slice(index + 1).map((other) => one + other),
			);
			return [...pairs, ...runs];
		})
		.map((sum) => Math.round(sum * 1000) / 1000);
}

test('static pictures weigh under 4 KB compressed in the median, pages under 20 KB', () => {
	const pictures = charts
		.map(({ page }) => gzipSync(page.$('.picture .wide').html() ?? '').length)
		.sort((a, b) => a - b);
	expect(pictures[Math.floor(pictures.length / 2)]).toBeLessThan(4096);
	for (const { page } of charts) expect(gzipSync(page.html).length).toBeLessThan(20_480);
});

test('the live part of a chart weighs under 67 KB compressed in all', () => {
	const scripts = readdirSync('dist/_astro').filter((name) =>
		/^(?:PageScript|draw-live-chart)\b.*\.js$/.test(name),
	);
	expect(scripts).toHaveLength(2);
	const code = scripts.map((name) => gzipSync(readFileSync(`dist/_astro/${name}`)).length);
	const numbers = drawn.map(
		({ id }) => gzipSync(readFileSync(`dist/data/charts/${id}.json`)).length,
	);
	expect(code.reduce((sum, size) => sum + size, Math.max(...numbers))).toBeLessThan(67 * 1024);
});

test('the page of a chart weighs under 110 KB with its live part and its font', () => {
	const weigh = (path: string) => brotliCompressSync(readFileSync(path)).length;
	const parts = readdirSync('dist/_astro').filter((name) =>
		/\.(?:css|woff2)$|^(?:PageScript|draw-live-chart)\b.*\.js$/.test(name),
	);
	const shared = parts.reduce((sum, name) => sum + weigh(`dist/_astro/${name}`), 0);
	for (const { id } of drawn) {
		const own = weigh(`dist/charts/${id}/index.html`) + weigh(`dist/data/charts/${id}.json`);
		expect(shared + own, id).toBeLessThan(110 * 1024);
	}
});

test('the reader of pictures sees a mark that stands in the wrong place', () => {
	const { page, data } = drawn.find(({ chart }) => chart.kind === 'step')!;
	const svg = page.$('.picture .wide').html() ?? '';
	const [first] = readPicture(svg, data);
	const moved = svg.replace(
		/<circle cx="([\d.]+)" cy="([\d.]+)/,
		(_, x, y) => `<circle cx="${Number(x) + 40}" cy="${y - 20}`,
	);
	const [after] = readPicture(moved, data);
	const highest = Math.max(...data.series.flatMap(({ points }) => points.flatMap(valuesOf)));
	expect(after!.ends[0]![0] - first!.ends[0]![0]).toBeGreaterThan(highest * 0.02);
	expect(after!.day - first!.day).toBeGreaterThan((data.span[1] - data.span[0]) * 0.012 + 1);
});
