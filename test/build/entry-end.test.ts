/** How entries end. */
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { isDrawn } from '../../src/lib/charts/is-drawn.ts';
import { recordPath } from '../../src/lib/ledger/record-path.ts';
import { entryPages, withoutBase } from './site-files.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));

describe.each(entryPages.map((page) => [page.path, page] as const))('%s', (path, { $ }) => {
	const id = path.slice(1, -1);
	const entry = ledger.records.entries.get(id)!.data;
	const hrefs = (selector: string) =>
		$(selector)
			.toArray()
			.map((link) => withoutBase($(link).attr('href') ?? ''));

	test('leads on to the entries that it names', () => {
		const paths = (entry.next ?? []).map((one) => recordPath('entries', one));
		expect(hrefs('.end .next h3 a')).toEqual(paths);
	});

	test('gives its questions with the openings of their answers', () => {
		const paths = (entry.questions ?? []).map((one) => recordPath('questions', one));
		expect(hrefs('[aria-labelledby=next-questions] h3 a')).toEqual(paths);
		for (const answer of $('[aria-labelledby=next-questions] li p').toArray())
			expect($(answer).text()).toMatch(/^\S.*[.!?…]$/);
	});

	test('shows its charts small, each with its title', () => {
		const used = (ledger.documents.get(id)?.components ?? [])
			.filter(({ name }) => name === 'Chart')
			.map(({ attributes }) => attributes.get('id') ?? '');
		const links = '[aria-labelledby=next-charts] li a';
		expect(hrefs(links)).toEqual(used.map((one) => recordPath('charts', one)));
		for (const [index, link] of $(links).toArray().entries()) {
			const chart = ledger.records.charts.get(used[index] ?? '')!.data;
			expect($(link).text()).toContain(chart.title);
			// Pictures and tables that no axis orders are known by their titles.
			if (isDrawn(chart)) expect($(link).find('svg path').attr('d')).toMatch(/^M/);
		}
	});

	test('can be passed on and cited', () => {
		expect(hrefs('.end .share copy-link a')).toEqual([path]);
		expect(hrefs('.end .share a[href*="/cite/"]')[0]).toBe(`/cite/${id}/`);
	});
});
