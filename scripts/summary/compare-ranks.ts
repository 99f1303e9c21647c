import type { RankChange } from '../../src/lib/changes/write-search.ts';
import { askGolden } from '../bench/golden-search.ts';
import type { GoldenResult } from '../bench/golden-search.ts';
import { openBrowser } from '../open-browser.ts';
import { serveFolder } from '../serve-folder.ts';

/** Asks two built sites the golden queries and says at which place each answers. */
export async function compareRanks(base: string, head: string): Promise<RankChange[]> {
	const [before, after] = await Promise.all([askSite(base), askSite(head)]);
	const ranks = new Map(after.map(({ query, rank }) => [query, rank]));
	return before.map(({ query, rank }) => ({ query, before: rank, after: ranks.get(query) ?? 0 }));
}

async function askSite(folder: string): Promise<GoldenResult[]> {
	const site = await serveFolder(folder);
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(`${site.url}search/`);
		return await askGolden(page, site.url);
	} finally {
		await browser.close();
		await site.close();
	}
}
