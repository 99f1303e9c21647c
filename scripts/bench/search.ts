import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { openBrowser } from './open-browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { Table } from './table.ts';

/** How one query of `test/search/golden.yaml` went. */
export interface GoldenResult {
	query: string;
	kind: string;
	/** Places that answer it. A page stands for its sections too. None: nothing may be found. */
	expect: string[];
	/** The place of the first right result, from 1, also where rightly nothing is found; 0 when none of those shown is right. */
	rank: number;
	/** The results that came, the best first. */
	found: string[];
}

/**
 * Asks the site's own search.
 *
 * @param page shows `/search/`
 * @param url where the site is served
 * @returns the places that it brings, from the site's root, the best first; parts under their entry not among them
 */
export async function askSite(page: Page, url: string, query: string): Promise<string[]> {
	const links = await page.locator('#search-page search-box').evaluate(async (box, words) => {
		await customElements.whenDefined('search-box');
		await (box as HTMLElement & { run: (words: string) => Promise<void> }).run(words);
		return [...box.querySelectorAll('.results > li:not(.part) > a')].map(
			(link) => link.getAttribute('href') ?? '',
		);
	}, query);
	const root = new URL(url).pathname;
	return links.map((link) => `/${link.slice(root.length).replace(/#?:~:.*$/, '')}`);
}

/** Asks the site's own search each golden query. */
export async function askGolden(page: Page, url: string): Promise<GoldenResult[]> {
	const results = parse(readFileSync('test/search/golden.yaml', 'utf8')) as GoldenResult[];
	for (const result of results) {
		result.found = await askSite(page, url, result.query);
		const isRight = (path: string) =>
			result.expect.some((wanted) => path === wanted || path.startsWith(`${wanted}#`));
		if (result.expect.length === 0) result.rank = result.found.length === 0 ? 1 : 0;
		else result.rank = result.found.findIndex(isRight) + 1;
	}
	return results;
}

/** Shares of queries with a right result first and among the first three, and the mean reciprocal rank. */
export function scoreGolden(results: GoldenResult[]) {
	const share = (most: number) =>
		results.filter(({ rank }) => rank > 0 && rank <= most).length / results.length;
	const sum = results.reduce((total, { rank }) => total + (rank && 1 / rank), 0);
	return { first: share(1), three: share(3), mean: sum / results.length };
}

/** Asks the built site every golden query. */
export async function benchSearch(): Promise<Table[]> {
	const site = await serveCompressed('dist');
	const browser = await openBrowser();
	const page = await browser.newPage();
	await page.goto(`${site.url}search/`);
	const results = await askGolden(page, site.url);
	await browser.close();
	await site.close();
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	const kinds = [...Map.groupBy(results, ({ kind }) => kind), ['all', results] as const];
	return [
		{
			title: 'Golden queries answered right',
			head: ['kind', 'queries', 'first', 'among three', 'mean reciprocal rank'],
			rows: kinds.map(([kind, some]) => {
				const { first, three, mean } = scoreGolden(some);
				return [kind, String(some.length), percent(first), percent(three), mean.toFixed(3)];
			}),
			remarks: results
				.filter(({ rank }) => rank !== 1)
				.map(
					({ query, rank, found }) =>
						`${rank === 0 ? 'missed' : `place ${rank}`}: ${query}\n    ${found.slice(0, 3).join('  ')}`,
				),
		},
	];
}
