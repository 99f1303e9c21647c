import { expect, test } from 'vitest';
import { readPublishedIds } from '../../scripts/published-ids.ts';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const published = readPublishedIds();
const present = new Set(
	Object.entries(ledger.records).flatMap(([kind, records]) =>
		[...records.values()].flatMap(({ id, data }) => {
			const former = 'formerIds' in data ? (data.formerIds ?? []) : [];
			return [id, ...former].map((one) => `${kind} ${one}`);
		}),
	),
);

test('no id disappears without a redirect: a lost one is named under the "formerIds" of its successor', () => {
	expect(published.length).toBeGreaterThan(100);
	expect(published.filter((id) => !present.has(id))).toEqual([]);
});

test('every id stands in the list; "npm run ids" adds new ones', () => {
	const known = new Set(published);
	const now = Object.entries(ledger.records).flatMap(([kind, records]) =>
		[...records.keys()].map((id) => `${kind} ${id}`),
	);
	expect(now.filter((id) => !known.has(id))).toEqual([]);
});

test('an id that a record had before leads to one record, and to none that has it', () => {
	const former = Object.entries(ledger.records).flatMap(([kind, records]) =>
		[...records.values()].flatMap(({ data }) =>
			('formerIds' in data ? (data.formerIds ?? []) : []).map((one) => `${kind} ${one}`),
		),
	);
	const ids = Object.entries(ledger.records).flatMap(([kind, records]) =>
		[...records.keys()].map((id) => `${kind} ${id}`),
	);
	const seen = new Set(ids);
	const doubled = former.filter((one) => seen.has(one) || !seen.add(one));
	expect(doubled).toEqual([]);
});
