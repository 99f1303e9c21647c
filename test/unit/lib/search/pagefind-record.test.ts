import { describe, expect, test } from 'vitest';
import { toPagefind } from '../../../../src/lib/search/pagefind-record.ts';
import { surnameOf } from '../../../../src/lib/search/search-record.ts';
import type { SearchRecord } from '../../../../src/lib/search/search-record.ts';

const record = (rest: Partial<SearchRecord>): SearchRecord => ({
	path: '/',
	kind: 'Event',
	title: 'A ruling',
	content: 'It rules.',
	...rest,
});

describe('toPagefind', () => {
	test('gives an event its day in one word, and a month none', () => {
		expect(toPagefind(record({ date: '2025-04-17' })).meta).toMatchObject({
			date: '17 April 2025',
			on: '20250417',
		});
		expect(toPagefind(record({ date: '2025-04' })).meta['on']).toBeUndefined();
		expect(toPagefind(record({ kind: 'Claim', date: '2025-04-17' })).meta['on']).toBeUndefined();
	});
	test('gives the wordings of a question, and those with one word of meaning apart', () => {
		const names = ['Why was it listed by the court?', 'Why listed?', 'Which court?'];
		expect(toPagefind(record({ kind: 'Question', names })).meta).toMatchObject({
			question: 'Why was it listed by the court? | Why listed? | Which court?',
			brief: 'Why listed? | Which court?',
		});
	});
});

test('people are found by their surnames, organisations by their whole names', () => {
	const of = (kind: 'person' | 'organisation', name: string) =>
		surnameOf({ kind, name, description: '' });
	expect(of('person', 'Amir Khan Muttaqi')).toEqual(['Muttaqi']);
	expect(of('person', 'Plato')).toEqual([]);
	expect(of('organisation', 'Afghan Fund')).toEqual([]);
});
