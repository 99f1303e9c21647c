import { codeSpan } from './code-span.ts';
import type { PageChange } from './compare-sites.ts';
import { row, table } from './markdown-table.ts';

/** Pages shown in each table. */
const MOST_PAGES = 100;

/** Two sections: the pages that differ, and those whose weight does, the largest difference first. */
export function writePages(pages: PageChange[]): (string | undefined)[] {
	const rows = pages.map(({ path, what }) => row([codeSpan(path), what]));
	const changed = table('### Pages', ['Page', 'What'], rows.slice(0, MOST_PAGES));
	const rest = rows.length - MOST_PAGES;
	const more = rest > 0 ? `\n\nAnd ${rest} more.` : '';
	return [changed && changed + more, writeWeights(pages)];
}

function writeWeights(pages: PageChange[]): string | undefined {
	const differences = pages
		.map(({ path, before = 0, after = 0 }) => ({ path, before, after, by: after - before }))
		.filter(({ by }) => by !== 0)
		.sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.path < b.path ? -1 : 1));
	const rows = differences.map(({ path, before, after, by }) =>
		row([
			codeSpan(path),
			bytes(before),
			bytes(after),
			`${by > 0 ? '+' : '−'}${bytes(Math.abs(by))}`,
		]),
	);
	return table(
		'### Weight of these pages',
		['Page', 'Bytes before (brotli)', 'Bytes after', 'Difference'],
		rows.slice(0, MOST_PAGES),
	);
}

function bytes(count: number): string {
	return count.toLocaleString('en');
}
