import { writeFileSync } from 'node:fs';
import { openBrowser } from '../open-browser.ts';
import { serveFolder } from '../serve-folder.ts';
import { askGolden, countRight, scoreGolden } from './golden-search.ts';
import type { GoldenResult } from './golden-search.ts';
import { comparePlain } from './plain-search.ts';
import type { SearchCost } from './plain-search.ts';

/** Asks the built site every golden query and prints how well it answers, kind by kind, and each miss. */
export async function benchSearch(): Promise<void> {
	const site = await serveFolder('dist');
	const browser = await openBrowser();
	const page = await browser.newPage();
	await page.goto(`${site.url}search/`);
	const results = await askGolden(page, site.url);
	printScores(results);
	if (process.argv.includes('--accept')) accept(results);
	printCosts(await comparePlain(browser, 0));
	const place = process.argv.indexOf('--scale');
	if (place > 0) {
		const count = Number(process.argv[place + 1]);
		console.log(`With ${count} generated entries:`);
		printCosts(await comparePlain(browser, count));
	}
	await browser.close();
	await site.close();
}

/** Makes these scores the ones that a change may not fall below. */
function accept(results: GoldenResult[]): void {
	const [first, three] = [countRight(results, 1), countRight(results, 3)];
	writeFileSync('test/search/accepted.json', `{ "first": ${first}, "three": ${three} }\n`);
}

function printScores(results: GoldenResult[]): void {
	console.log('kind       queries  first  among three  mean reciprocal rank');
	const kinds = [...new Set(results.map(({ kind }) => kind))];
	for (const kind of [...kinds, 'all']) {
		const some = kind === 'all' ? results : results.filter((one) => one.kind === kind);
		const { first, three, mean } = scoreGolden(some);
		console.log(
			[
				kind.padEnd(10),
				String(some.length).padStart(7),
				percent(first).padStart(6),
				percent(three).padStart(12),
				mean.toFixed(3).padStart(21),
			].join(' '),
		);
	}
	for (const { query, rank, found } of results)
		if (rank !== 1)
			console.log(
				`${rank === 0 ? 'missed' : `place ${rank}`}: ${query}\n    ${found.slice(0, 3).join('  ')}`,
			);
}

function printCosts({ ours, plain }: { ours: SearchCost; plain: SearchCost }): void {
	printCost('this site', ours);
	printCost('plain Pagefind', plain);
}

/** One line: the first query, then what new words take, in milliseconds, and the bytes of the first query. */
function printCost(name: string, { times, firstBytes }: SearchCost): void {
	const [first = 0, ...later] = times;
	later.sort((a, b) => a - b);
	const at = (share: number) => later[Math.floor((later.length - 1) * share)] ?? 0;
	console.log(
		`${name}: first query ${first.toFixed(0)} ms and ${(firstBytes / 1024).toFixed(0)} KB; ` +
			`new words ${at(0.5).toFixed(1)} ms in the median, ${at(0.95).toFixed(1)} ms at the 95th percentile`,
	);
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}
