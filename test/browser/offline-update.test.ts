/**
 * A site under a path of its own that comes out in a newer version while somebody reads it. Two real builds.
 * @module-tag full
 */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { SUB_PATH } from '../site-folder.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { runBuild } from '../run-build.ts';
import { untilDrawn, useSite } from './browser.ts';
import { keepSite, startRestartableServer, untilCopied } from './restartable-server.ts';
import type { RestartableServer } from './restartable-server.ts';

const ADDED = 'This is one more sentence.';

const tools = useSite();
let project: ProjectCopy;
let newer: string;
let site: RestartableServer;
let context: BrowserContext;
let page: Page;

beforeAll(() => {
	project = copyProject();
	project.edit('entries/about.mdx', /$/, `\n${ADDED}\n`);
	newer = join(project.folder, 'dist');
	const built = runBuild(project.folder, { SITE_URL: SUB_PATH.url, BASE_PATH: SUB_PATH.base });
	expect(built.status, built.output).toBe(0);
}, 300_000);
afterAll(() => project.remove());

beforeEach(async () => {
	site = await startRestartableServer(SUB_PATH.folder, SUB_PATH.base);
	context = await tools.browser.newContext();
	page = await context.newPage();
});
afterEach(async () => {
	await context.close();
	await site.stop();
});

const notice = () => page.locator('.site-notice [role=status]');
const workers = () =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return [registration?.scope, registration?.waiting?.state, registration?.active?.state];
	});
/** What happens when a reader comes back to a page that was open for long. */
const askForUpdate = () =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

async function readOlder(): Promise<void> {
	await page.goto(`${site.url}about/`);
	await untilCopied(page);
	await page.reload();
	await page.waitForFunction(
		async () => (await navigator.serviceWorker.getRegistration())?.onupdatefound,
	);
}
async function readWhileItChanges(): Promise<void> {
	await readOlder();
	await site.start(newer);
	await askForUpdate();
	await expect.poll(() => notice().textContent()).toBe('A newer version of this site is here.');
}

test('is announced to who reads the older one, and waits', async () => {
	await readWhileItChanges();
	expect(await workers()).toEqual([`${site.url}`, 'installed', 'activated']);
	expect(await page.getByText(ADDED).count()).toBe(0);
});

test('comes when the reader asks for it, and takes the caches of the older one away', async () => {
	await readWhileItChanges();
	const before = await page.evaluate(() => caches.keys());
	await page.getByRole('button', { name: 'Reload' }).click();
	await page.getByText(ADDED).waitFor();
	const after = await page.evaluate(() => caches.keys());
	const shells = (names: string[]) => names.filter((name) => name.includes(' shell '));
	expect([shells(before).length, shells(after).length]).toEqual([2, 1]);
});

test('comes in a second tab too, where it came at the wish of the first', async () => {
	await readOlder();
	const first = page;
	page = await context.newPage();
	await readWhileItChanges();
	await first.getByRole('button', { name: 'Reload' }).click();
	await first.getByText(ADDED).waitFor();
	await page.getByRole('button', { name: 'Reload' }).click();
	await page.getByText(ADDED).waitFor();
});

test('is not announced where the page is the newest already', async () => {
	await page.goto(`${site.url}about/`);
	await untilCopied(page);
	await site.start(newer);
	// Not by its address alone: the browser takes a page that it had moments ago for fresh.
	const compared = page.waitForResponse((response) => response.request().method() === 'HEAD');
	await page.reload();
	await expect.poll(async () => (await workers())[1]).toBe('installed');
	await compared;
	await untilDrawn(page);
	expect(await page.getByText(ADDED).count()).toBe(1);
	expect(await notice().allTextContents()).toEqual([]);
});

test('brings only what has changed to a copy that is kept', { tags: 'full' }, async () => {
	await keepSite(page, site.url);
	await site.start(newer);
	await page.reload();
	const state = page.locator('keep-offline .state');
	await expect
		.poll(() => state.textContent())
		.toMatch(
			/^The whole site is on this device in an earlier version\. What has changed: \d\d? files, \d+ kB\.$/,
		);
	await page.getByRole('button', { name: 'Bring it up to date' }).click();
	await page.getByText('The whole site is on this device, as it is now.').waitFor();
	await site.stop();
	await page.goto(`${site.url}about/`);
	expect(await page.getByText(ADDED).count()).toBe(1);
});

test(
	'a copy of the older one still searches and opens pages without a connection',
	{ tags: 'full' },
	async () => {
		await keepSite(page, site.url);
		await site.start(newer);
		await page.goto(`${site.url}search/?q=Kabulov`);
		await page.locator('#search-page .results a').first().waitFor();
		await site.stop();
		await page.goto(`${site.url}search/?q=opium`);
		await page.locator('#search-page .results a').first().click();
		await page.waitForURL((url) => !url.pathname.includes('/search/'));
		expect(new URL(page.url()).pathname.startsWith(SUB_PATH.base)).toBe(true);
	},
);
