import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../../../src/lib/ledger/load-ledger.ts';
import { recordPath } from '../../../../src/lib/ledger/record-path.ts';
import { listSearchRecords } from '../../../../src/lib/search/search-records.ts';
import { soundContent } from '../../../content.ts';

describe('recordPath', () => {
	test.each([
		['entries', 'report', '/report/'],
		['claims', 'crocus-toll', '/claims/crocus-toll/'],
		['events', 'ruling', '/timeline/#ruling'],
		['terms', 'sdgt', '/glossary/#sdgt'],
		['datasets', 'trade', '/charts/#data-trade'],
		['people', 'fsb', '/people/#fsb'],
	] as const)('knows where %s stand', (kind, id, path) => {
		expect(recordPath(kind, id)).toBe(path);
	});
});

describe('listSearchRecords', () => {
	const records = listSearchRecords(loadLedger(soundContent()).ledger);
	test('gives every kind its own address', () => {
		expect(records.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
			'Question /questions/#how-many',
			'Person /people/#judge-example',
			'Term /glossary/#resolution-1267',
			'Event /timeline/#ruling',
			'Quotation /sources/quotes/#judge-closed',
		]);
	});
	test('keeps the words and leaves the marks of links out', () => {
		expect(records[0]?.content).not.toContain('claim:');
		expect(records.every(({ title, content }) => title !== '' && content !== '')).toBe(true);
	});
});
