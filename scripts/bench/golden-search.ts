import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A query of `test/search/golden.yaml`. */
export interface GoldenQuery {
	query: string;
	kind: string;
	/** Places that answer it. A page stands for its sections too. */
	expect: string[];
}

/** How one query went. */
export interface GoldenResult extends GoldenQuery {
	/** The place of the first right result, from 1; 0 when none of those shown is right. */
	rank: number;
	/** The results that came, the best first. */
	found: string[];
}

/** Reads the golden queries. */
export function readGolden(): GoldenQuery[] {
	return parse(readFileSync('test/search/golden.yaml', 'utf8')) as GoldenQuery[];
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
	const results: GoldenResult[] = [];
	for (const golden of readGolden()) {
		const found = await askSite(page, url, golden.query);
		const isRight = (path: string) =>
			golden.expect.some((wanted) => path === wanted || path.startsWith(`${wanted}#`));
		results.push({ ...golden, found, rank: found.findIndex(isRight) + 1 });
	}
	return results;
}

/** How many queries have a right result among so many first ones. */
export function countRight(results: GoldenResult[], most: number): number {
	return results.filter(({ rank }) => rank > 0 && rank <= most).length;
}

/** Shares of queries with a right result first and among the first three, and the mean reciprocal rank. */
export function scoreGolden(results: GoldenResult[]): {
	first: number;
	three: number;
	mean: number;
} {
	const share = (most: number) => countRight(results, most) / results.length;
	const mean =
		results.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / results.length;
	return { first: share(1), three: share(3), mean };
}
