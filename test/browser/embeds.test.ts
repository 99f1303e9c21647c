/** A chart in a frame on somebody else's page. */
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { listen } from '../../scripts/bench/listen.ts';
import { CHART } from '../samples.ts';
import { useSite } from './browser.ts';

const site = useSite();
let host: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="en"><title>Another page</title><script>
			addEventListener('message', ({ data }) => Object.assign(window, { told: data }));
			</script><iframe title="A chart" src="${site.url}embed/${CHART}/"></iframe></html>`);
	});
	host = await listen(server);
});
afterAll(() => host.close());

async function open(options?: BrowserContextOptions): Promise<Page> {
	const page = await site.browser.newPage(options);
	await page.goto(`http://127.0.0.1:${host.port}/`);
	return page;
}

test('it tells the page around it how tall it is', async () => {
	const page = await open();
	const told = await page.waitForFunction(
		() => (window as unknown as { told?: { type: string; id: string; height: number } }).told,
	);
	const message = await told.jsonValue();
	expect(message).toMatchObject({ type: 'off-the-list:height', id: CHART });
	expect(message?.height).toBeGreaterThan(200);
	await page.close();
});

test('it shows its picture and its table without scripts', async () => {
	const page = await open({ javaScriptEnabled: false });
	const frame = page.frameLocator('iframe');
	expect(await frame.locator('figure.chart svg:visible').count()).toBe(1);
	await frame.locator('figure.chart summary', { hasText: 'Table' }).click();
	expect(await frame.locator('figure.chart table').first().isVisible()).toBe(true);
	await page.close();
});

test('its link leads the whole window to the page of the chart', async () => {
	const page = await open();
	const link = page.frameLocator('iframe').locator('a[target=_top]');
	const address = new URL((await link.getAttribute('href')) ?? '');
	expect(address.pathname).toBe(new URL(`charts/${CHART}/`, site.url).pathname);
	await page.close();
});
