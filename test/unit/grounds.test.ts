/** What the site rests on, so that it does not get worse unnoticed. The counts stand on /about/method/. */
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { originOf, weigh } from '../../src/lib/ledger/publishers.ts';
import { sourceOf } from '../../src/lib/ledger/record.ts';
import { listProse } from '../../src/lib/mdx/prose-fields.ts';
import { referencesIn } from '../../src/lib/ledger/references.ts';

const { ledger } = loadLedger(readContentFiles('src/content'));
const { claims, sources } = ledger.records;
const publishers = new Map([...ledger.records.publishers].map(([id, { data }]) => [id, data]));
const references = [...referencesIn(ledger, listProse(ledger))];
const weights = [...claims.values()]
	.flatMap(({ data }) => data.sources.map((one) => sources.get(sourceOf(one))!.data))
	.map((source) => weigh(source, publishers));
const shareOf = (...wanted: string[]) =>
	weights.filter((weight) => wanted.includes(weight)).length / weights.length;

test('at most one citation in ten is a relay’s', () => {
	expect(shareOf('relay')).toBeLessThan(0.1);
});

test('at least one citation in four is of a primary document or an official page', () => {
	expect(shareOf('primary', 'official')).toBeGreaterThanOrEqual(1 / 4);
});

test('at most four publishers in ten have words that one record alone rests on', () => {
	const users = new Map<string, Set<string>>();
	for (const { kind, id, record } of references) {
		const source = kind === 'sources' ? sources.get(id)?.data : undefined;
		if (source === undefined) continue;
		const origin = originOf(source);
		users.set(origin, (users.get(origin) ?? new Set()).add(`${record.kind} ${record.id}`));
	}
	const once = [...users.values()].filter(({ size }) => size === 1).length;
	expect(once / users.size).toBeLessThan(0.4);
});

test('a source names every publisher', () => {
	const named = new Set(references.flatMap(({ kind, id }) => (kind === 'publishers' ? [id] : [])));
	expect([...publishers.keys()].filter((id) => !named.has(id))).toEqual([]);
});

test('every claim was read a second time', () => {
	const unread = [...claims.values()].filter(({ data }) => !data.read?.length);
	expect(unread.map(({ id }) => id)).toEqual([]);
});
