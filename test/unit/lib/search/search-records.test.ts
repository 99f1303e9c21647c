import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../../../src/lib/checks/load-ledger.ts';
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
			'Entry /background/listing/',
			'Section /background/listing/#the-list',
			'Section /background/listing/#what-is-disputed',
			'Question /questions/how-many/',
			'Claim /claims/list-length/',
			'Claim /claims/reason-disputed/',
			'Claim /claims/ruling-fifteen/',
			'Person /people/#judge-example',
			'Term /glossary/#resolution-1267',
			'Event /timeline/#ruling',
			'Quotation /sources/quotes/#judge-closed',
			'Chart /charts/list-length/',
		]);
	});
	test('keeps the words and leaves the marks of links out', () => {
		expect(records.filter(({ content }) => /\((?:claim|term|person):/.test(content))).toEqual([]);
		expect(records.find(({ kind }) => kind === 'Question')?.content).not.toBe('');
	});
	test('says what a claim is about, when, and how sure it is', () => {
		const claim = records.find(({ path }) => path === '/claims/ruling-fifteen/');
		expect(claim).toMatchObject({
			topics: ['listing-2003'],
			date: '2003-02-14',
			status: 'confirmed',
		});
	});
});
