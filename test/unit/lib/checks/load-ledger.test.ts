import { describe, expect, test } from 'vitest';
import { kindOf, loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
import { soundContent } from '../../../content.ts';

describe('kindOf', () => {
	test.each([
		['entries/report.mdx', { kind: 'entries', id: 'report' }],
		['entries/background/isis-k.mdx', { kind: 'entries', id: 'background/isis-k' }],
		[
			'ledger/claims/isis-k/crocus-toll.yaml',
			{ kind: 'claims', id: 'crocus-toll', topic: 'isis-k' },
		],
		['ledger/terms/envoy.yaml', { kind: 'terms', id: 'envoy' }],
		['datasets/trade.yaml', { kind: 'datasets', id: 'trade' }],
		['ledger/nonsense/a.yaml', undefined],
		['notes.txt', undefined],
	])('knows what %s holds', (path, expected) => {
		expect(kindOf(path)).toEqual(expected);
	});
});

describe('loadLedger', () => {
	test('reads every record, document and table', () => {
		const { ledger, issues } = loadLedger(soundContent());
		expect(issues).toEqual([]);
		expect([...ledger.records.claims.keys()].sort()).toEqual([
			'list-length',
			'reason-disputed',
			'ruling-fifteen',
		]);
		expect(ledger.documents.size).toBe(1);
		expect(ledger.tables.get('list-length')?.rows).toHaveLength(3);
	});
	test('gives readers typographic apostrophes, but the titles of others as they stand', () => {
		const brief = {
			file: 'ledger/claims/listing-2003/ruling-fifteen.yaml',
			find: 'brief: 15 organisations',
			write: "brief: The states' court's 15",
		};
		const title = {
			file: 'ledger/sources/listing-2003/court-record.yaml',
			find: 'title: ',
			write: "title: The court's ",
		};
		const { ledger } = loadLedger(soundContent(brief, title));
		expect(ledger.records.claims.get('ruling-fifteen')?.data.brief).toBe('The states’ court’s 15');
		expect(ledger.records.sources.get('court-record')?.data.title).toMatch(/^The court's /);
	});
});
