/** What others get of an entry's text: who copies it, who reads it in a reader's view, who has it read aloud. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { untilQuiet, useSite } from './browser.ts';

const site = useSite();
const ENTRY = 'background/isis-k/';
const READABILITY = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);

/** Runs in a page: the paragraphs of an entry as they are meant to be read, without the numbers of notes. */
const readParagraphs = () =>
	[...document.querySelectorAll('.prose > p:not(.short)')].map((paragraph) => {
		const copy = paragraph.cloneNode(true) as Element;
		for (const number of copy.querySelectorAll('sup')) number.remove();
		return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
	});

test('who copies a paragraph has its sentences and nothing else', async () => {
	const page = await site.open(ENTRY, { permissions: ['clipboard-read', 'clipboard-write'] });
	await untilQuiet(page);
	const paragraphs = await page.evaluate(readParagraphs);
	const copied: string[] = [];
	for (const index of [1, 2, 3]) {
		await page.evaluate((place) => {
			const paragraph = document.querySelectorAll('.prose > p:not(.short)')[place]!;
			getSelection()?.selectAllChildren(paragraph);
		}, index);
		await page.keyboard.press('ControlOrMeta+c');
		copied.push((await page.evaluate(() => navigator.clipboard.readText())).trim());
	}
	expect(copied).toEqual(paragraphs.slice(1, 4));
	await page.context().close();
});

test.each([
	['with', true],
	['without', false],
])('a reader’s view has every sentence whole, %s scripts', async (_, javaScriptEnabled) => {
	const source = await site.open(ENTRY, { javaScriptEnabled });
	if (javaScriptEnabled) await untilQuiet(source);
	const html = await source.content();
	await source.context().close();
	// Without the policy of the site, which the program of the view would break.
	const page = await site.browser.newPage();
	await page.setContent(html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''));
	const paragraphs = await page.evaluate(readParagraphs);
	const text = await page.evaluate<string>(
		`${READABILITY}; (() => {
			const view = document.createElement('div');
			view.innerHTML = new Readability(document.cloneNode(true)).parse().content;
			for (const number of view.querySelectorAll('sup')) number.remove();
			return view.textContent.replace(/\\s+/g, ' ');
		})()`,
	);
	expect(paragraphs.length).toBeGreaterThan(3);
	expect(paragraphs.filter((one) => !text.includes(one))).toEqual([]);
	await page.close();
});

test('every mark has its words as its name for those who listen', async () => {
	const page = await site.open(ENTRY);
	await untilQuiet(page);
	const tree = await page.locator('.prose').ariaSnapshot();
	const words = await page.locator('.prose a.mark[data-note]').evaluateAll((marks) =>
		marks.map((mark) =>
			[...mark.childNodes]
				.filter((one) => one.nodeName !== 'SUP')
				.map((one) => one.textContent)
				.join('')
				.trim(),
		),
	);
	expect(words.length).toBeGreaterThan(3);
	const links = [...tree.matchAll(/link "((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name);
	expect(words.filter((one) => !links.some((name) => name.startsWith(one)))).toEqual([]);
	await page.context().close();
});
