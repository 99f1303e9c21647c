import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { listBuiltPages } from '../../src/integrations/built-pages.ts';
import { openBrowser } from './open-browser.ts';
import { serveCompressed } from './serve-compressed.ts';
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

/** A budget of `test/budgets.yaml`: what the pages of a kind may weigh at most, in bytes. */
export interface Budget {
	kind: string;
	/** A pattern of paths. */
	pages: string;
	/** HTML and CSS of a first view. */
	first: number;
	all: number;
	/** The HTML alone: by then the style sheet and the font are cached. */
	later: number;
	script: number;
	shift: number;
}

/** The heaviest page of a kind. */
export interface WeighedKind {
	budget: Budget;
	path: string;
	weight: PageWeight;
}

/** Reads the budgets of all kinds of page. */
export function readBudgets(): Budget[] {
	const { most, kinds } = parse(readFileSync('test/budgets.yaml', 'utf8')) as {
		most: Omit<Budget, 'kind' | 'pages'>;
		kinds: Record<string, { pages: string }>;
	};
	return Object.entries(kinds).map(([kind, own]) => ({ kind, ...most, ...own }));
}

/** Weighs the built pages of each kind in a browser, over a server that compresses. */
export async function weighPages(): Promise<WeighedKind[]> {
	const browser = await openBrowser();
	const site = await serveCompressed('dist');
	const paths = listBuiltPages('dist').map(({ path }) => path);
	const heaviest: WeighedKind[] = [];
	for (const budget of readBudgets()) {
		const weighed: WeighedKind[] = [];
		for (const path of paths.filter((one) => new RegExp(budget.pages).test(one)))
			weighed.push({ budget, path, weight: await weigh(browser, site.url + path.slice(1)) });
		const [first] = weighed.sort((a, b) => b.weight.all - a.weight.all);
		if (first === undefined) throw new Error(`No page is of the kind "${budget.kind}".`);
		heaviest.push(first);
	}
	await browser.close();
	await site.close();
	return heaviest;
}

async function weigh(browser: Browser, url: string): Promise<PageWeight> {
	const page = await browser.newPage();
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
	await page.close();
	return weight;
}

/** The weights in bytes as a table, each with its bound. */
export function tabulateWeights(weighed: WeighedKind[]): Table {
	const count = (bytes: number) => bytes.toLocaleString('en-GB');
	const within = (bytes: number, most: number) => `${count(bytes)} of ${count(most)}`;
	return {
		title: 'The heaviest page of each kind, in bytes compressed by Brotli, with its bounds',
		head: ['kind', 'page', 'HTML', 'CSS', 'both', 'scripts', 'font', 'all', 'layout shift'],
		rows: weighed.map(({ budget, path, weight: { html, css, script, font, all, shift } }) => [
			budget.kind,
			path,
			within(html, budget.later),
			count(css),
			within(html + css, budget.first),
			within(script, budget.script),
			count(font),
			within(all, budget.all),
			within(shift, budget.shift),
		]),
	};
}

/** Weighs the pages of each kind. */
export async function benchWeight(): Promise<Table[]> {
	return [tabulateWeights(await weighPages())];
}
