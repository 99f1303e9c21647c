/** Answers that are not the site's, as from a gateway that wants its terms to be accepted, or a host that has a page for everything. */
import { expect, test } from 'vitest';
import { SITE } from '../site-folder.ts';
import { useSite } from './browser.ts';
import { listCopies, untilCopied } from './restartable-server.ts';

const site = useSite();
const ANSWER = { contentType: 'text/html', body: '<main>Welcome</main>' };

test('are not taken for the list of what can be kept', async () => {
	const page = await site.open('', { serviceWorkers: 'block' });
	await page.route('**/offline-files.json', (route) => route.fulfill(ANSWER));
	await page.goto(`${site.url}offline/`);
	const status = page.locator('keep-offline .state');
	await expect.poll(() => status.textContent()).toMatch(/^The site cannot be reached now\./);
	await page.context().close();
});

test('are not kept in place of another file', async () => {
	const page = await site.open('report/');
	await untilCopied(page);
	await page.context().route('**/data/charts/*.json', (route) => route.fulfill(ANSWER));
	const fetched = await page.evaluate(async (base) => {
		const response = await fetch(`${base}data/charts/opium.json`);
		return response.text();
	}, SITE.base);
	expect(fetched).toBe(ANSWER.body);
	expect(await listCopies(page)).not.toContain('opium.json');
	await page.context().close();
});
