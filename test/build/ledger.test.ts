import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { pages } from './site-files.ts';

const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8'));
const ledger = read('ledger.json');

describe('ledger.json', () => {
	const ajv = new Ajv2020({ strict: false });
	addFormats(ajv);
	const validate = ajv.compile(read('ledger.schema.json'));

	test('is what its schema says', () => {
		validate(ledger);
		expect(validate.errors).toBeNull();
	});

	test('would be refused with a key too many', () => {
		const [claim] = ledger.claims;
		expect(validate({ ...ledger, claims: [{ ...claim, nonsense: 1 }] })).toBe(false);
	});

	test('has a page for every claim', () => {
		const paths = new Set(pages.map(({ path }) => path));
		const missing = ledger.claims.filter(({ id }: { id: string }) => !paths.has(`/claims/${id}/`));
		expect(ledger.claims.length).toBeGreaterThan(50);
		expect(missing).toEqual([]);
	});
});

describe('the page of a claim', () => {
	const withDispute = ledger.claims.find(({ status }: { status: string }) => status === 'disputed');
	const withSeries = ledger.claims.find(
		({ series }: { series?: unknown[] }) => (series?.length ?? 0) > 2,
	);
	const pageOf = ({ id }: { id: string }) => pages.find(({ path }) => path === `/claims/${id}/`)!;

	test('names every source with its kind, publisher, address and archive', () => {
		const settled = ledger.claims.filter(({ positions }: { positions?: unknown }) => !positions);
		for (const claim of settled.slice(0, 40)) {
			const { $ } = pageOf(claim);
			const rows = $('.claim .sources li').toArray();
			// Copies of one text stand in one line.
			const named = $('.claim .sources a[rel=external]').length;
			expect(named).toBe(claim.sources.length);
			for (const row of rows) {
				expect($(row).find('a[rel=external]').attr('href')).toMatch(/^https?:\/\//);
				expect($(row).find('a.archive').attr('href')).toMatch(
					/^https:\/\/web\.archive\.org\/web\//,
				);
				expect($(row).find('.kind').text()).toMatch(
					/primary document|official page|agency|newsroom|state media|research|reference|relay/,
				);
			}
		}
	});

	test('shows both sides of a dispute', () => {
		expect(pageOf(withDispute).$('.positions dt').length).toBe(withDispute.positions.length);
	});

	test('shows a series as a table and a picture', () => {
		const { $ } = pageOf(withSeries);
		expect($('.claim table tbody tr').length).toBe(withSeries.series.length);
		expect($('.claim svg circle').length).toBe(withSeries.series.length);
	});

	test('says what it belongs to, how it stands and in which sentence an entry uses it', () => {
		const wrong = ledger.claims.flatMap((claim: { id: string; uses: { path: string }[] }) => {
			const { $ } = pageOf(claim);
			const isUsed = claim.uses.some(({ path }) => path.includes('#ref-'));
			return [
				[$('.context').text().trim() !== '', 'context'],
				[$('.standing dt').length > 0, 'standing'],
				[!isUsed || $('.use mark').text().trim() !== '', 'sentence'],
				[!isUsed || $('.use a[href*="#ref-"]').length === 1, 'link to it'],
			]
				.filter(([holds]) => !holds)
				.map(([, what]) => `${claim.id}: ${String(what)}`);
		});
		expect(wrong).toEqual([]);
	});

	test('has one name in its title, its citation and its picture: that of its subject', () => {
		const named = ledger.claims.find(({ brief }: { brief?: string }) => brief);
		const { $ } = pageOf(named);
		expect($('title').text()).toContain(named.brief);
		expect($('meta[property="og:title"]').attr('content')).toContain(named.brief);
		expect($('#cite').parent().text()).toContain(named.brief);
	});

	test('can be cited as text, BibTeX, RIS and CSL-JSON', () => {
		const { $ } = pageOf(withDispute);
		expect(
			$('section details summary')
				.toArray()
				.map((one) => $(one).text()),
		).toEqual(expect.arrayContaining(['BibTeX', 'RIS', 'CSL-JSON']));
	});
});
