import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { OVER_TEXT } from '../build/site-files.ts';
import { runTool } from '../run-tool.ts';
import type { TestSite } from './browser.ts';

export interface PrintedEntry {
	/** The words of each page in the order in which they were set, without its foot. */
	pages: string[];
	/** The foot of each page. */
	feet: string[];
	/** How many pictures made of dots there are. */
	images: number;
	/** The lines of each page from top to bottom: their words, and the height of their letters in points. */
	lines: { text: string; height: number }[][];
	/** What the page in the browser says, in order. */
	blocks: string[];
	headings: string[];
	/** For each note the addresses of its sources. */
	notes: string[][];
	/** The texts in the cells of its tables, without what only a screen reader is told. */
	cells: string[];
}

/** The foot of a page. It is set before the text. */
const FOOT = /^(\d+ \/ \d+)\s+Off the List\s/;

/** What a tool of Poppler's says. Throws with its complaint when it fails. */
function runPoppler(tool: string, ...args: string[]): string {
	const { status, stdout, stderr } = runTool(tool, 'poppler-utils', args);
	if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
	return stdout;
}

/** Text without any space, so that breaks of lines and of pages do not matter. */
export function squeeze(text: string): string {
	return text.replace(/[\s\u00ad\u2060]+/g, '');
}

/** A page without the labels of its charts and the steps of its timelines, which are set after its text and so stand within a paragraph that runs on. */
function withoutLabels(page: string, labels: Set<string>): string {
	const lines = page.trimEnd().split('\n');
	while (
		lines
			.at(-1)
			?.split(/\s+/)
			.every((word) => labels.has(word))
	)
		lines.pop();
	return lines.join('\n');
}

/** Prints an entry, with its notes, and reads the paper back. */
export async function printEntry(
	site: TestSite,
	path: string,
	format: 'A4' | 'Letter',
): Promise<PrintedEntry> {
	const page = await site.open(path);
	if ((await page.locator('[data-notes]').count()) > 0)
		await page.waitForSelector('.notes ol > li', { state: 'attached' });
	const folder = mkdtempSync(join(tmpdir(), 'paper-'));
	const file = join(folder, 'entry.pdf');
	await page.pdf({ path: file, format });
	const read = await page.evaluate((overText) => {
		const copyOf = (element: Element) => {
			const copy = element.cloneNode(true) as Element;
			for (const one of copy.querySelectorAll(`${overText}, .visually-hidden`)) one.remove();
			return copy;
		};
		const wordsOf = (element: Element) => copyOf(element).textContent ?? '';
		const textsOf = (element: Element) => {
			const nodes = document.createNodeIterator(copyOf(element), NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			for (let node = nodes.nextNode(); node; node = nodes.nextNode())
				texts.push(node.textContent ?? '');
			return texts;
		};
		const all = (selector: string) => [...document.querySelectorAll(selector)];
		return {
			blocks: all('.prose > p, .prose h2, .prose > ul > li, .statement > :is(h3, p)').map(wordsOf),
			headings: all('.prose :is(h2, h3)').map(wordsOf),
			notes: all('.notes ol > li').map((note) =>
				[...note.querySelectorAll('a[rel="external"]')].map(
					(link) => link.getAttribute('href') ?? '',
				),
			),
			labels: all('figure.chart svg text, .timeline li > *').flatMap((label) =>
				(label.textContent ?? '').split(/\s+/),
			),
			cells: all('main table :is(th, td)')
				.filter((cell) => cell.checkVisibility() && !cell.closest('thead.visually-hidden'))
				.flatMap(textsOf),
		};
	}, OVER_TEXT);
	await page.context().close();
	const pages = runPoppler('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);
	const layout = load(runPoppler('pdftotext', '-bbox-layout', file, '-'), { xml: true });
	const images = runPoppler('pdfimages', '-list', file).trim().split('\n').length - 2;
	rmSync(folder, { recursive: true });
	return {
		...read,
		images,
		pages: pages.map((text) => withoutLabels(text.replace(FOOT, ''), new Set(read.labels))),
		feet: pages.map((text) => FOOT.exec(text)?.[1] ?? ''),
		lines: layout('page')
			.toArray()
			.map((one) =>
				layout(one)
					.find('line')
					.toArray()
					.map((line) => ({
						top: Number(layout(line).attr('ymin') ?? layout(line).attr('yMin')),
						height: Number(layout(line).attr('yMax')) - Number(layout(line).attr('yMin')),
						text: layout(line)
							.find('word')
							.toArray()
							.map((word) => layout(word).text())
							.join(' '),
					}))
					.sort((a, b) => a.top - b.top),
			),
	};
}
