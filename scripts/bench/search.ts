import { writeFileSync } from 'node:fs';
import { openBrowser } from './open-browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import { askGolden, countRight, scoreGolden } from './golden-search.ts';
import type { Table } from './table.ts';

/** Asks the built site every golden query. `--accept` makes the scores the ones that a change may not fall below. */
export async function benchSearch(): Promise<Table[]> {
	const site = await serveCompressed('dist');
	const browser = await openBrowser();
	const page = await browser.newPage();
	await page.goto(`${site.url}search/`);
	const results = await askGolden(page, site.url);
	await browser.close();
	await site.close();
	if (process.argv.includes('--accept')) {
		const [first, three] = [countRight(results, 1), countRight(results, 3)];
		writeFileSync('test/search/accepted.json', `{ "first": ${first}, "three": ${three} }\n`);
	}
	const kinds = [...new Set(results.map(({ kind }) => kind)), 'all'];
	return [
		{
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
		},
	];
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
