import { describe, expect, test } from 'vitest';
import { correctQuery } from '../../../../src/lib/search/correct-query.ts';
import { listWords, wordsOf } from '../../../../src/lib/search/word-list.ts';

// The rarest words first.
const LIST = [
	'kabulov muttaqi sanction мутаки',
	'kabul sanctions ruling',
	'taliban rulings russia',
];

describe('correctQuery', () => {
	test.each([
		['talban', 'taliban'],
		['tailban', 'taliban'],
		['sanctons', 'sanctions'],
		['kabulv', 'kabulov'],
		['the talban in russia', 'taliban russia'],
		['Талибан', 'taliban'],
	])('puts "%s" right as "%s"', (typed, meant) => {
		expect(correctQuery(typed, LIST)).toEqual([{ query: meant, isSure: true }]);
	});
	test.each(['taliban', 'Taliban?', 'talib', '2003', 'xyzzy', 'ruin', 'kaliqan'])(
		'leaves "%s" as it is',
		(typed) => {
			expect(correctQuery(typed, LIST)).toEqual([]);
		},
	);
	test('offers several when none stands out', () => {
		const corrections = correctQuery('marne', ['marie maine', 'paris']);
		expect(corrections).toEqual([
			{ query: 'maine', isSure: false },
			{ query: 'marie', isSure: false },
		]);
	});
});

describe('listWords', () => {
	const record = { path: '/', kind: 'Term' as const };
	test('keeps words of names and such as are met often, the frequent last', () => {
		const content = 'often often often often often often often often seldom';
		expect(listWords([{ ...record, title: 'Muttaqi', content }])).toEqual([
			'muttaqi',
			'',
			'',
			'often',
		]);
	});
	test('leaves short words and figures out', () => {
		expect(wordsOf('An end of 2003, and Кабулов’s')).toEqual(['кабулов']);
	});
});
