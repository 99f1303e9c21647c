import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { OWN_PAGES, isTaken } from '../../../../src/lib/ledger/taken-addresses.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

const CLAIM = 'ledger/claims/listing-2003/ruling-fifteen.yaml';
const ENTRY = 'entries/background/listing.mdx';

const messages = (...edits: Edit[]) =>
	runChecks(soundContent(...edits), FIXTURE_DAY)
		.issues.filter(({ rule }) => rule === 'taken-address')
		.map(({ path, line, message }) => `${path}:${line} ${message}`);

test('knows every page of src/pages that an entry could claim', () => {
	const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.astro') && file !== '[...id].astro')
		.map((file) => file.replace(/(?:\/?index)?\.astro$/, '').replace(/\[[^\]]*\]/g, '*'))
		.filter((route) => route !== '');
	expect([...OWN_PAGES].sort()).toEqual(routes.sort());
});

test.each([
	['entries', 'search'],
	['entries', 'report/notes'],
	['entries', 'claims'],
	['entries', 'claims/crocus-toll'],
	['entries', 'embed/list-length'],
	['entries', 'about/measured'],
	['entries', 'sources/primary'],
	['entries', 'background/index'],
	['entries', '404'],
	['entries', '500'],
	['claims', 'topic-isis-k'],
	['claims', 'kind-news'],
	['publishers', 'quotes'],
	['publishers', 'research'],
] as const)('of the %s, %s would have the address of another page', (kind, id) => {
	expect(isTaken(kind, id)).toBe(true);
});

test.each([
	['entries', 'searching'],
	['entries', 'about'],
	['entries', 'about/us'],
	['entries', 'background/claims'],
	['claims', 'search'],
	['publishers', 'tass'],
	['terms', 'quotes'],
] as const)('of the %s, %s is free', (kind, id) => {
	expect(isTaken(kind, id)).toBe(false);
});

describe('an id that a record had', () => {
	const had = (file: string, id: string): Edit => ({
		file,
		write: `formerIds: [${id}]\n`,
		find: '',
	});
	test('leads nowhere else', () => {
		expect(messages(had(CLAIM, 'ruling-15'))).toEqual([]);
	});
	test('is not that of another record', () => {
		expect(messages(had(CLAIM, 'list-length'))).toEqual([
			`${CLAIM}:1 The address /claims/list-length/ leads to ledger/claims/listing-2003/list-length.yaml, so it cannot lead here.`,
		]);
	});
	test('is not that of the record itself, nor named twice', () => {
		expect(messages(had(CLAIM, 'ruling-fifteen'))[0]).toContain(`leads to ${CLAIM}`);
		expect(messages(had(CLAIM, 'old, old'))).toHaveLength(1);
	});
	test('was not that of another record', () => {
		const other = 'ledger/claims/listing-2003/list-length.yaml';
		expect(messages(had(CLAIM, 'old'), had(other, 'old'))).toHaveLength(1);
	});
	test('is not that of a page of the site', () => {
		const edit = { file: ENTRY, find: 'section:', write: 'formerIds: [search]\nsection:' };
		expect(messages(edit)).toEqual([
			`${ENTRY}:4 The address /search/ belongs to another page of the site, so it cannot lead here.`,
		]);
	});
});
