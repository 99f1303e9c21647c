import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { listBuiltPages } from '../../src/integrations/built-pages.ts';
import { openBrowser } from '../open-browser.ts';
import { serveCompressed } from '../serve-compressed.ts';
import type { Table } from './table.ts';

/** What a first view of a page weighs: bytes as they came over the line, without headers. */
export interface PageWeight {
	/** The HTML with its styles. */
	html: number;
	/** Everything that was asked for before the load event. */
	all: number;
	/** How many files that is. */
	requests: number;
	/** The scripts among it. */
	script: number;
	/** The cumulative layout shift, as Chromium reports it. */
	shift: number;
}

/** A budget of `test/budgets.yaml`. */
export interface Budget extends PageWeight {
	kind: string;
	pages: string;
	of: 'median' | 'heaviest';
}

/** The weighed page of a budget: the median one of its kind, or the heaviest. */
export interface WeighedKind {
	budget: Budget;
	path: string;
	weight: PageWeight;
}

/** How long a page is watched after it is loaded, in milliseconds. */
const CALM = 2000;
const AT_ONCE = 4;

/** Reads the budgets of all kinds of page. */
export function readBudgets(): Budget[] {
	return parse(readFileSync('test/budgets.yaml', 'utf8')) as Budget[];
}

/** Weighs the built pages that a budget is about, in a browser, over a server that compresses. */
export async function weighPages(browser: Browser): Promise<WeighedKind[]> {
	const site = await serveCompressed('dist', { isPrecompressed: true });
	const paths = listBuiltPages('dist').map(({ path }) => path);
	const budgets = readBudgets();
	const pagesOf = ({ pages }: Budget) => paths.filter((path) => new RegExp(pages).test(path));
	const weights = new Map<string, PageWeight>();
	const limit = pLimit(AT_ONCE);
	await Promise.all(
		[...new Set(budgets.flatMap(pagesOf))].map((path) =>
			limit(async () => weights.set(path, await weigh(browser, site.url + path.slice(1)))),
		),
	);
	const weighed: WeighedKind[] = [];
	for (const budget of budgets) {
		const sorted = pagesOf(budget)
			.map((path) => ({ path, weight: weights.get(path) as PageWeight }))
			.sort((a, b) => a.weight.html - b.weight.html);
		const chosen =
			sorted[budget.of === 'median' ? Math.floor(sorted.length / 2) : sorted.length - 1];
		if (chosen === undefined) throw new Error(`No page is of the kind "${budget.kind}".`);
		weighed.push({ budget, ...chosen });
	}
	await site.close();
	return weighed;
}

async function weigh(browser: Browser, url: string): Promise<PageWeight> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(CALM);
	const weight = await page.evaluate(() => {
		const [view] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const before = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
			({ startTime }) => startTime < (view?.loadEventStart ?? 0),
		);
		const sum = (entries: PerformanceResourceTiming[]) =>
			entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
		let shift = 0;
		const shifts = new PerformanceObserver(() => undefined);
		shifts.observe({ type: 'layout-shift', buffered: true });
		for (const entry of shifts.takeRecords())
			shift += (entry as PerformanceEntry & { value: number }).value;
		const html = view?.encodedBodySize ?? 0;
		return {
			html,
			all: html + sum(before),
			requests: before.length + 1,
			script: sum(before.filter(({ name }) => new URL(name).pathname.endsWith('.js'))),
			shift,
		};
	});
	await context.close();
	return weight;
}

const count = (number: number) => number.toLocaleString('en-GB');

/** What was weighed as a table, each figure with its bound. */
export function tellWeights(weighed: WeighedKind[]): Table {
	const measures = ['html', 'all', 'requests', 'script', 'shift'] as const;
	return {
		title: 'A first view of each kind of page, in bytes as they come over the line, with its bound',
		head: [
			'kind',
			'page',
			'HTML and styles',
			'all before load',
			'requests',
			'scripts',
			'layout shift',
		],
		rows: weighed.map(({ budget, path, weight }) => [
			budget.kind,
			path,
			...measures.map((name) => `${count(weight[name])} of ${count(budget[name])}`),
		]),
	};
}

/** Weighs a first view of each kind of page beside its budget. */
export async function benchWeight(): Promise<Table[]> {
	const browser = await openBrowser();
	const weighed = await weighPages(browser);
	await browser.close();
	return [tellWeights(weighed)];
}
