/** The end of an entry, its contents and the links to its sections. */
import { expect, test } from 'vitest';
import { entryPages } from '../build/site-files.ts';
import { PHONE, WIDE, useSite } from './browser.ts';

const site = useSite();
const ENTRY = 'background/isis-k/';
const permissions = ['clipboard-read', 'clipboard-write'];

test('the link copies the address of the entry and says so', async () => {
	const page = await site.open(ENTRY, { permissions });
	const link = page.locator('.end copy-link');
	await link.getByText('Copy link').click();
	await link.getByText('Copied').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${site.url}${ENTRY}`);
	await page.context().close();
});

test('a heading is a link to itself that copies its address', async () => {
	const page = await site.open(ENTRY, { permissions });
	const heading = page.locator('.prose h2').nth(2);
	const id = await heading.getAttribute('id');
	await heading.locator('a').focus();
	await page.keyboard.press('Enter');
	await page.locator('.prose copy-link').getByText('Copied', { exact: true }).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${site.url}${ENTRY}#${id}`);
	expect(page.url()).toBe(copied);
	await page.context().close();
});

test('without scripts these links lead where they say', async () => {
	const page = await site.open(ENTRY, { javaScriptEnabled: false });
	const heading = page.locator('.prose h2').nth(1);
	await heading.locator('a').click();
	expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`);
	await page.locator('.end').getByText('Copy link').click();
	expect(page.url()).toBe(`${site.url}${ENTRY}`);
	await page.context().close();
});

test('the contents stand beside the text and mark the section that is being read', async () => {
	const page = await site.open(ENTRY, { viewport: WIDE });
	const contents = page.locator('.contents');
	const current = contents.locator('a[aria-current]');
	const top = await contents.evaluate((one) => one.getBoundingClientRect().right);
	const prose = await page.locator('.prose').evaluate((one) => one.getBoundingClientRect().left);
	expect(top).toBeLessThan(prose);
	const ids = await page
		.locator('.prose h2')
		.evaluateAll((headings) => headings.map((heading) => heading.id));
	for (const id of [ids.at(-2), 'next', ids[0]]) {
		await page.locator(`#${id}`).evaluate((one) => one.scrollIntoView());
		await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
		expect(await contents.isVisible()).toBe(true);
		expect((await contents.boundingBox())?.y).toBeGreaterThanOrEqual(0);
	}
	await page.context().close();
});

test.each([PHONE.width, 800, 1100])(
	'the contents are folded into a bar at %i pixels',
	async (width) => {
		const page = await site.open(ENTRY, { viewport: { width, height: 900 } });
		const link = page.locator('.contents a').first();
		expect(await link.isVisible()).toBe(false);
		await page.locator('.contents summary').press('Enter');
		expect(await link.isVisible()).toBe(true);
		await page.context().close();
	},
);

const withTable = entryPages.find(({ $ }) => $('.prose > p + figure.table').length > 0)!;

test('a table follows its paragraph at once and is whole beside the notes', async () => {
	const page = await site.open(withTable.path.slice(1), { viewport: WIDE });
	await page.locator('.margin-note').first().waitFor();
	const [gap, hidden] = await page
		.locator('.prose > p + figure.table')
		.first()
		.evaluate((table) => {
			const before = table.previousElementSibling!.getBoundingClientRect();
			const { scrollWidth, clientWidth } = table.querySelector('.scroller')!;
			return [table.getBoundingClientRect().top - before.bottom, scrollWidth - clientWidth];
		});
	expect(gap).toBeLessThan(60);
	expect(hidden).toBe(0);
	await page.context().close();
});
