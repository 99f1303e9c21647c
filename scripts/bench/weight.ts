import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { listBuiltPages } from '../../src/integrations/built-pages.ts';
import { openBrowser } from '../open-browser.ts';
import { serveCompressed } from '../serve-compressed.ts';
import type { Table } from './table.ts';

/** What a browser loads of a page before its load event, in bytes compressed by Brotli, without headers. */
export interface PageWeight {
	html: number;
	css: number;
	script: number;
	font: number;
	all: number;
	/** The cumulative layout shift, as Chromium reports it. */
	shift: number;
}

/** `test/budgets.yaml`: what no page may pass, and which pages are of a kind. */
export interface Budgets {
	/** `first` is HTML and CSS of a first view, `later` the HTML alone: by then the style sheet and the font are cached. */
	most: Record<'first' | 'all' | 'later' | 'script' | 'shift', number>;
	/** A pattern of paths by kind. */
	kinds: Record<string, string>;
}

/** The heaviest page of a kind. */
export interface WeighedKind {
	kind: string;
	path: string;
	weight: PageWeight;
}

/** Reads the budgets of all kinds of page. */
export function readBudgets(): Budgets {
	return parse(readFileSync('test/budgets.yaml', 'utf8')) as Budgets;
}

/** Weighs the built pages of each kind in a browser, over a server that compresses. */
export async function weighPages(browser: Browser): Promise<WeighedKind[]> {
	const site = await serveCompressed('dist');
	const paths = listBuiltPages('dist').map(({ path }) => path);
	const heaviest: WeighedKind[] = [];
	for (const [kind, pattern] of Object.entries(readBudgets().kinds)) {
		const weighed: WeighedKind[] = [];
		for (const path of paths.filter((one) => new RegExp(pattern).test(one)))
			weighed.push({ kind, path, weight: await weigh(browser, site.url + path.slice(1)) });
		const [first] = weighed.sort((a, b) => b.weight.all - a.weight.all);
		if (first === undefined) throw new Error(`No page is of the kind "${kind}".`);
		heaviest.push(first);
	}
	await site.close();
	return heaviest;
}

async function weigh(browser: Browser, url: string): Promise<PageWeight> {
	const context = await browser.newContext();
	const page = await context.newPage();
	// What moves the page comes with what is loaded: then there is nothing left to come.
	await page.goto(url, { waitUntil: 'networkidle' });
	const weight = await page.evaluate(() => {
		const [view] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const before = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
			({ startTime }) => startTime < (view?.loadEventStart ?? 0),
		);
		const sum = (ending: string) =>
			before
				.filter(({ name }) => new URL(name).pathname.endsWith(ending))
				.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
		const shifts = new PerformanceObserver(() => undefined);
		shifts.observe({ type: 'layout-shift', buffered: true });
		const html = view?.encodedBodySize ?? 0;
		return {
			html,
			css: sum('.css'),
			script: sum('.js'),
			font: sum('.woff2'),
			all: html + sum(''),
			shift: (shifts.takeRecords() as (PerformanceEntry & { value: number })[]).reduce(
				(total, { value }) => total + value,
				0,
			),
		};
	});
	await context.close();
	return weight;
}

/** The weights in bytes as a table, with the bounds in its head. */
export function tabulateWeights(weighed: WeighedKind[]): Table {
	const { most } = readBudgets();
	const count = (bytes: number) => bytes.toLocaleString('en-GB');
	return {
		title: 'The heaviest page of each kind, in bytes compressed by Brotli',
		head: [
			'kind',
			'page',
			`HTML (at most ${count(most.later)})`,
			'CSS',
			`both (${count(most.first)})`,
			`scripts (${count(most.script)})`,
			'font',
			`all (${count(most.all)})`,
			`layout shift (${count(most.shift)})`,
		],
		rows: weighed.map(({ kind, path, weight: { html, css, script, font, all, shift } }) => [
			kind,
			path,
			...[html, css, html + css, script, font, all, shift].map(count),
		]),
	};
}

/** Weighs the pages of each kind. */
export async function benchWeight(): Promise<Table[]> {
	const browser = await openBrowser();
	const weighed = await weighPages(browser);
	await browser.close();
	return [tabulateWeights(weighed)];
}
