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
 * Asks the site's own search each golden query.
 *
 * @param page shows `/search/`
 * @param root the path that the site stands under
 */
export async function askGolden(page: Page, root: string): Promise<GoldenResult[]> {
	const results: GoldenResult[] = [];
	for (const golden of readGolden()) {
		const links = await page.locator('#search-page search-box').evaluate(async (box, query) => {
			await (box as HTMLElement & { run: (words: string) => Promise<void> }).run(query);
			return [...box.querySelectorAll('.results > li:not(.part) > a')].map(
				(link) => link.getAttribute('href') ?? '',
			);
		}, golden.query);
		const found = links.map((link) => `/${link.slice(root.length).replace(/#?:~:.*$/, '')}`);
		const isRight = (path: string) =>
			golden.expect.some((wanted) => path === wanted || path.startsWith(`${wanted}#`));
		results.push({ ...golden, found, rank: found.findIndex(isRight) + 1 });
	}
	return results;
}

/** Shares of queries with a right result first and among the first three, and the mean reciprocal rank. */
export function scoreGolden(results: GoldenResult[]): {
	first: number;
	three: number;
	mean: number;
} {
	const share = (most: number) =>
		results.filter(({ rank }) => rank > 0 && rank <= most).length / results.length;
	const mean =
		results.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / results.length;
	return { first: share(1), three: share(3), mean };
}
