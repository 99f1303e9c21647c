/** Texts that are made to be copied: citations, and the line that puts a chart on another site. */
import { expect, test } from 'vitest';
import { CHART, CLAIM } from '../samples.ts';
import { useSite } from './browser.ts';

const site = useSite();

test.each([
	[
		`claims/${CLAIM}/`,
		'Copy as text',
		new RegExp(`^The contributors to Off the List\\. \\(\\d{4}, .*/claims/${CLAIM}/$`),
	],
	[
		`charts/${CHART}/`,
		'Copy the line',
		new RegExp(`^<iframe src="[^"]+/embed/${CHART}/" title="[^"]+" .*</iframe>$`),
	],
])('on %s “%s” copies the whole text', async (path, label, text) => {
	const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.getByRole('button', { name: label }).click();
	await page.getByText('Copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
	await page.context().close();
});

test('what stands behind a format is copied with its lines', async () => {
	const page = await site.open('cite/report/', {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await page.getByText('RIS', { exact: true }).click();
	await page.getByRole('button', { name: 'Copy as RIS' }).press('Enter');
	await page.getByText('Copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^TY {2}- [^]*\nER {2}-/,
	);
	await page.context().close();
});

test('where the clipboard is closed the text is selected, and readers are told', async () => {
	const page = await site.open(`claims/${CLAIM}/`);
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.getByRole('button', { name: 'Copy as text' }).click();
	await page.getByText('Selected, to be copied from the keyboard.').waitFor();
	expect(await page.evaluate(() => String(getSelection()))).toMatch(
		/^The contributors to Off the List\./,
	);
	await page.context().close();
});

test('without scripts there is the text, and no button', async () => {
	const page = await site.open(`charts/${CHART}/`, { javaScriptEnabled: false });
	expect(await page.locator('copy-text pre').isVisible()).toBe(true);
	expect(await page.locator('copy-text button').isVisible()).toBe(false);
	await page.context().close();
});
