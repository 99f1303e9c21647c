import { writeFileSync } from 'node:fs';
import { openBrowser } from './open-browser.ts';
import { serveFolder } from './serve-folder.ts';
import { askGolden, countRight, scoreGolden } from './golden-search.ts';
import type { GoldenResult } from './golden-search.ts';
import { comparePlain } from './plain-search.ts';
import type { SearchCost } from './plain-search.ts';
import type { Table } from './table.ts';

/** Asks the built site every golden query, and new words beside plain Pagefind. `--scale N` does so with N generated entries too. */
export async function benchSearch(): Promise<Table[]> {
	const site = await serveFolder('dist');
	const browser = await openBrowser();
	const page = await browser.newPage();
	await page.goto(`${site.url}search/`);
	const results = await askGolden(page, site.url);
	if (process.argv.includes('--accept')) accept(results);
	const costs = tellCosts('the site’s own entries', await comparePlain(browser, 0));
	const place = process.argv.indexOf('--scale');
	if (place > 0) {
		const count = Number(process.argv[place + 1]);
		costs.push(...tellCosts(`${count} generated entries`, await comparePlain(browser, count)));
	}
	await browser.close();
	await site.close();
	return [
		tellScores(results),
		{
			title: 'What a search costs, beside plain Pagefind with the same text',
			head: [
				'search',
				'of',
				'first, ms',
				'first, KB',
				'new words, median ms',
				'95th percentile ms',
			],
			rows: costs,
		},
	];
}

/** Makes these scores the ones that a change may not fall below. */
function accept(results: GoldenResult[]): void {
	const [first, three] = [countRight(results, 1), countRight(results, 3)];
	writeFileSync('test/search/accepted.json', `{ "first": ${first}, "three": ${three} }\n`);
}

function tellScores(results: GoldenResult[]): Table {
	const kinds = [...new Set(results.map(({ kind }) => kind)), 'all'];
	return {
		title: 'Golden queries answered right',
		head: ['kind', 'queries', 'first', 'among three', 'mean reciprocal rank'],
		rows: kinds.map((kind) => {
			const some = kind === 'all' ? results : results.filter((one) => one.kind === kind);
			const { first, three, mean } = scoreGolden(some);
			return [kind, String(some.length), percent(first), percent(three), mean.toFixed(3)];
		}),
		remarks: results
			.filter(({ rank }) => rank !== 1)
			.map(
				({ query, rank, found }) =>
					`${rank === 0 ? 'missed' : `place ${rank}`}: ${query}\n    ${found.slice(0, 3).join('  ')}`,
			),
	};
}

function tellCosts(of: string, { ours, plain }: Record<'ours' | 'plain', SearchCost>): string[][] {
	return [tellCost('this site', of, ours), tellCost('plain Pagefind', of, plain)];
}

/** One row: the first query, then what new words take, in milliseconds. */
function tellCost(name: string, of: string, { times, firstBytes }: SearchCost): string[] {
	const [first = 0, ...later] = times;
	later.sort((a, b) => a - b);
	const at = (share: number) => later[Math.floor((later.length - 1) * share)] ?? 0;
	return [
		name,
		of,
		first.toFixed(0),
		(firstBytes / 1024).toFixed(0),
		at(0.5).toFixed(1),
		at(0.95).toFixed(1),
	];
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
