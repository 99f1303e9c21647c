/**
 * Every live chart, on its own page: its numbers, its words for the keyboard, and what it does in hard places.
 * @module-tag full
 */
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../src/lib/charts/chart-data.ts';
import { describePoint } from '../../src/lib/charts/describe-chart.ts';
import { CHART, LIVE_CHARTS, numbersOf } from '../samples.ts';
import { PHONE, openLive, useSite } from './browser.ts';

const site = useSite();

/** A chart of Chart.js, as far as these tests look into it. */
interface Drawn {
	data: { datasets: { data: { y: number | number[] | null }[] }[] };
	tooltip: {
		opacity: number;
		body?: { lines: string[] }[];
		x: number;
		width: number;
		setActiveElements: (active: object[], at: { x: number; y: number }) => void;
	};
	update: () => void;
	getDatasetMeta: (index: number) => { data: { x: number; y: number }[] };
	options: { scales: { x: { ticks: { color: string } } } };
	width: number;
}
type Host = HTMLElement & { chart: () => Drawn };

/** A chart with several series, if there is one: its points stand at different dates. */
const SEVERAL = LIVE_CHARTS.find((id) => numbersOf(id).series.length > 1) ?? CHART;

for (const id of LIVE_CHARTS)
	describe(id, () => {
		const data = numbersOf(id);

		test('holds the numbers of its rows and reads each of them out', async () => {
			const page = await openLive(site, id);
			const drawn = await page
				.locator('live-chart')
				.evaluate((host) => (host as Host).chart().data.datasets.map((set) => set.data));
			const numbers = drawn.map((values) =>
				values.flatMap((value) => value.y).filter((value) => value !== null),
			);
			expect(numbers.map(sorted)).toEqual(
				data.series.map(({ points }) => sorted(points.flatMap(valuesOf))),
			);

			const canvas = page.locator('live-chart canvas');
			const spoken = page.locator('live-chart [aria-live]');
			const heard: (string | null)[] = [];
			const seen: (string | undefined)[] = [];
			await canvas.focus();
			for (const [series, { points }] of data.series.entries()) {
				if (series > 0) await page.keyboard.press('ArrowDown');
				for (const index of points.keys()) {
					await page.keyboard.press(index === 0 ? 'Home' : 'ArrowRight');
					heard.push(await spoken.textContent());
					seen.push(await page.locator('live-chart').evaluate(readTooltip));
				}
			}
			expect(heard).toEqual(
				data.series.flatMap(({ points }, series) =>
					points.map((point) => describePoint(data, series, point)),
				),
			);
			expect(seen).toEqual(heard);
			await page.context().close();
		});

		test('says no more under the pointer than a phone has room for', async () => {
			const page = await openLive(site, id, { viewport: PHONE });
			const cut = await page.locator('live-chart').evaluate((host) => {
				const chart = (host as Host).chart();
				return chart.data.datasets.flatMap((set, datasetIndex) =>
					[...set.data.keys()].flatMap((index) => {
						chart.tooltip.setActiveElements([{ datasetIndex, index }], { x: 0, y: 0 });
						chart.update();
						const { x, width, body } = chart.tooltip;
						return x < 0 || x + width > chart.width ? (body ?? []).map(({ lines }) => lines) : [];
					}),
				);
			});
			expect(cut).toEqual([]);
			await page.context().close();
		});

		test('fits into 320 pixels, and into 1280 at 400 per cent', async () => {
			for (const options of [
				{ viewport: { width: 320, height: 640 } },
				{ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
			]) {
				const page = await openLive(site, id, options);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
					320,
				);
				const width = await page
					.locator('live-chart')
					.evaluate((host) => (host as Host).chart().width);
				expect(width).toBeGreaterThan(200);
				expect(width).toBeLessThanOrEqual(320);
				await page.context().close();
			}
		});
	});

test('the live chart lies on the picture', async () => {
	const page = await openLive(site, LIVE_CHARTS[0]!);
	const picture = await page.locator('live-chart .picture').boundingBox();
	expect(await page.locator('live-chart canvas').boundingBox()).toEqual(picture);
	await page.context().close();
});

test('a chart is drawn again, as sharp as the screen, when the page is zoomed', async () => {
	const page = await openLive(site, CHART);
	const pixels = () =>
		page
			.locator('live-chart canvas')
			.evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
	expect(await pixels()).toBeCloseTo(1, 1);
	const session = await page.context().newCDPSession(page);
	const screen = { width: 0, height: 0, deviceScaleFactor: 2, mobile: false };
	await session.send('Emulation.setDeviceMetricsOverride', screen);
	await expect.poll(pixels).toBeCloseTo(2, 1);
	await page.context().close();
});

test('the pointer between two points never meets an empty tooltip', async () => {
	const page = await openLive(site, SEVERAL);
	const box = (await page.locator('live-chart canvas').boundingBox())!;
	const empty: number[] = [];
	for (let share = 0.1; share < 1; share += 0.05) {
		await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
		const isEmpty = await page.locator('live-chart').evaluate((host) => {
			const { opacity, body } = (host as Host).chart().tooltip;
			return opacity > 0 && !body?.some(({ lines }) => lines.join('') !== '');
		});
		if (isEmpty) empty.push(share);
	}
	expect(empty).toEqual([]);
	await page.context().close();
});

test.each(['mouse', 'touch'] as const)('a point under the %s says what it is', async (pointer) => {
	const page = await openLive(site, CHART, { hasTouch: pointer === 'touch' });
	const point = await page
		.locator('live-chart')
		.evaluate((host) => (host as Host).chart().getDatasetMeta(0).data.at(-1));
	const box = await page.locator('live-chart canvas').boundingBox();
	const [x, y] = [(box?.x ?? 0) + (point?.x ?? 0), (box?.y ?? 0) + (point?.y ?? 0)];
	if (pointer === 'mouse') await page.mouse.move(x, y);
	else await page.touchscreen.tap(x, y);
	const lines = () =>
		page.locator('live-chart').evaluate((host) => {
			const { opacity, body } = (host as Host).chart().tooltip;
			return opacity === 0 ? [] : (body ?? []).flatMap(({ lines }) => lines);
		});
	const data = numbersOf(CHART);
	const last = data.series[0]!.points.at(-1)!;
	await expect.poll(async () => (await lines()).join(' ')).toBe(describePoint(data, 0, last));
	await page.context().close();
});

test('a chart is redrawn in the colours of the theme that is chosen', async () => {
	const page = await openLive(site, CHART, { colorScheme: 'light' });
	const colors = () =>
		page.locator('figure.chart').evaluate((host) => ({
			drawn: (host.querySelector('live-chart') as Host).chart().options.scales.x.ticks.color,
			wanted: getComputedStyle(host.querySelector('figcaption span') ?? host).color,
		}));
	const light = await colors();
	expect(light.drawn).toBe(light.wanted);
	await page.locator('theme-choice select').selectOption('dark');
	const dark = await colors();
	expect(dark.drawn).toBe(dark.wanted);
	expect(dark.drawn).not.toBe(light.drawn);
	await page.context().close();
});

test('with forced colours the picture and the live chart take the colours of the system', async () => {
	const page = await openLive(site, CHART, {
		forcedColors: 'active',
		colorScheme: 'dark',
	});
	const colors = await page.locator('live-chart').evaluate((host) => {
		const label = host.querySelector('svg text') ?? host;
		return {
			text: getComputedStyle(document.body).color,
			label: getComputedStyle(label).fill,
			drawn: (host as Host).chart().options.scales.x.ticks.color,
		};
	});
	expect(colors.label).toBe(colors.text);
	expect(colors.drawn).toBe(colors.text);
	await page.context().close();
});

test('on paper a chart is vector: the PDF of its page has no image in it', async () => {
	const page = await openLive(site, CHART);
	const pdf = (await page.pdf()).toString('latin1');
	expect(pdf.startsWith('%PDF')).toBe(true);
	expect(pdf.match(/\/Subtype\s*\/Image/g)).toBeNull();
	await page.context().close();
});

/** What stands in the tooltip. Runs in the page. */
function readTooltip(host: Element): string | undefined {
	return (host as Host).chart().tooltip.body?.[0]?.lines.join(' ');
}

function sorted(numbers: number[]): number[] {
	return [...numbers].sort((a, b) => a - b);
}
