import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import { TOPICS } from '../../src/schemas/shared.ts';
import { useSite } from './browser.ts';
import { findOverflow } from './overflow.ts';

const site = useSite();
const { ledger } = runChecks(readContentFiles('src/content'), today());
const events = [...ledger.records.events.values()].map(({ data }) => data);
const topics = TOPICS.map((topic) => ({
	topic,
	dates: events.filter((event) => event.topics.includes(topic)).map(({ date }) => date),
})).filter(({ dates }) => dates.length > 0);

async function openTimeline(query = '', options: BrowserContextOptions = {}): Promise<Page> {
	const page = await site.open(`timeline/${query}`, options);
	if (options.javaScriptEnabled !== false)
		await page.locator('timeline-navigator:defined').waitFor();
	return page;
}

/** What a reader has before them: the events, the years with a heading, those that the bar leads to, and its bricks. */
async function look(page: Page) {
	return page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
		return {
			events: shown('.events li').length,
			headings: shown('.events h2').map(({ id }) => id.slice(1)),
			emptyYears: shown('.events section').filter(
				(section) => ![...section.querySelectorAll('li')].some((one) => one.checkVisibility()),
			).length,
			links: shown('.years a[href]').map((link) => link.dataset['year']),
			names: shown('.years a[href]').map(({ textContent }) => textContent.trim()),
			bricks: shown('.years i').length,
			current: shown('.chips [aria-current]').map(({ dataset }) => dataset['value']),
		};
	});
}

describe('topics', () => {
	test.each(topics)('$topic, by its address, leaves no empty year', async ({ topic, dates }) => {
		const page = await openTimeline(`?topic=${topic}`);
		const seen = await look(page);
		const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort();
		const names = years.map((year) => {
			const count = dates.filter((date) => date.startsWith(year)).length;
			return `${year}: ${count} ${count === 1 ? 'event' : 'events'}`;
		});
		expect(seen).toEqual({
			events: dates.length,
			headings: years,
			emptyYears: 0,
			links: years,
			names,
			bricks: dates.length,
			current: [topic],
		});
		await page.context().close();
	});

	test('are chosen by a click, stay when the page is loaded again, and Back undoes the choice', async () => {
		const page = await openTimeline();
		expect((await look(page)).events).toBe(events.length);
		await page.locator('.chips a', { hasText: 'ISIS-K' }).click();
		const count = topics.find(({ topic }) => topic === 'isis-k')?.dates.length;
		expect((await look(page)).events).toBe(count);
		expect(new URL(page.url()).search).toBe('?topic=isis-k');
		await page.reload();
		await expect.poll(async () => (await look(page)).events).toBe(count);
		await page.goBack();
		await expect.poll(async () => (await look(page)).events).toBe(events.length);
		expect(new URL(page.url()).search).toBe('');
		await page.context().close();
	});

	test('that there are not leave everything', async () => {
		const page = await openTimeline('?topic=weather');
		expect(await look(page)).toMatchObject({ events: events.length, current: [''] });
		await page.context().close();
	});
});

test('compact gives each event one line, beside a topic, and is kept in the address', async () => {
	const page = await openTimeline('?topic=sanctions', { viewport: { width: 390, height: 844 } });
	await page.locator('.views a', { hasText: 'Compact' }).click();
	expect(new URL(page.url()).search).toBe('?topic=sanctions&view=compact');
	await page.locator('.chips a', { hasText: 'All' }).click();
	expect(new URL(page.url()).search).toBe('?view=compact');
	const forms = await page
		.locator('.events .title')
		.evaluateAll((titles) =>
			titles.map(
				(title) =>
					`${Math.round(title.getBoundingClientRect().height)} ${getComputedStyle(title).fontSize}`,
			),
		);
	expect([...new Set(forms)]).toHaveLength(1);
	expect(await page.locator('.events .more').first().isVisible()).toBe(false);
	await page.context().close();
});

test.each([
	[1366, true],
	[390, true],
	[320, true],
	[1366, false],
])(
	'at %i pixels a year that is linked stands below the bar, scripts: %s',
	async (width, javaScriptEnabled) => {
		const page = await openTimeline('', { viewport: { width, height: 800 }, javaScriptEnabled });
		for (const year of ['2011', '2024', '2003']) {
			await page.locator(`.years a[href="#y${year}"]`).click();
			await expect
				.poll(
					async () => {
						const heading = await page.locator(`#y${year}`).boundingBox();
						const bar = await page.locator('timeline-navigator .bar').boundingBox();
						const gap = (heading?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
						return gap >= 0 && (heading?.y ?? 0) < 220;
					},
					{ timeout: 15_000 },
				)
				.toBe(true);
		}
		await page.context().close();
	},
);

test('the bar shrinks when it is stuck, and the text does not jump', async () => {
	const page = await openTimeline();
	const bar = page.locator('timeline-navigator .bar');
	const full = (await bar.boundingBox())?.height ?? 0;
	const length = () => page.evaluate(() => document.documentElement.scrollHeight);
	const before = await length();
	await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
	await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(full - 60);
	expect(await length()).toBe(before);
	const shaded = page.locator('.years .seen');
	await expect.poll(() => shaded.count()).toBeGreaterThan(0);
	const onScreen = await page.locator('.events section').evaluateAll((all) =>
		all
			.filter((one) => one.getBoundingClientRect().bottom > 144)
			.filter((one) => one.getBoundingClientRect().top < innerHeight)
			.map((one) => (one as HTMLElement).dataset['year']),
	);
	const years = await shaded.evaluateAll((all) =>
		all.map((one) => (one as HTMLElement).dataset['year']),
	);
	expect(years).toEqual(expect.arrayContaining(onScreen));
	await page.context().close();
});

test('at 320 pixels nothing reaches over the edge, whatever is chosen', async () => {
	const page = await openTimeline('', { viewport: { width: 320, height: 640 } });
	for (const query of ['?topic=drugs-and-aid', '?view=compact']) {
		await page.goto(`${site.url}timeline/${query}`);
		await page.locator('timeline-navigator:defined').waitFor();
		// A title that is cut to one line is longer than what is seen of it.
		const over = await page.evaluate(findOverflow, {
			within: 'main *',
			apart: '.scroller, .visually-hidden, .title > a',
		});
		expect(over).toEqual([]);
	}
	await page.context().close();
});

test('without scripts everything is listed and only the years can be chosen', async () => {
	const page = await openTimeline('?topic=isis-k', { javaScriptEnabled: false });
	expect(await page.locator('.events li:visible').count()).toBe(events.length);
	expect(await page.locator('.years a[href]:visible').count()).toBeGreaterThan(20);
	expect(await page.locator('.chips a:visible, .views a:visible').count()).toBe(0);
	await page.context().close();
});

test('on paper there is the list alone', async () => {
	const page = await openTimeline();
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('timeline-navigator').isVisible()).toBe(false);
	expect(await page.locator('.events li:visible').count()).toBe(events.length);
	await page.context().close();
});
