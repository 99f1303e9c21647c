import { describe, expect, test } from 'vitest';
import {
	bareWords,
	bareWordsAndParts,
	isNear,
	similarity,
} from '../../../../src/lib/search/match-words.ts';

test('words are compared without case, accents and punctuation', () => {
	expect(bareWords('The “Talibán”, IS-K & Шойгу’s 27,093')).toEqual([
		'the',
		'taliban',
		'isk',
		'шоигуs',
		'27093',
	]);
});

test('parts of words with a hyphen are words besides', () => {
	expect(bareWordsAndParts('al-Qaeda')).toEqual(['alqaeda', 'al', 'qaeda']);
});

describe('isNear', () => {
	test.each([
		['taliban', 'taliban'],
		['talib', 'taliban'],
		['recognized', 'recognised'],
		['taking', 'take'],
		['2025', '20250417'],
	])('"%s" is answered by "%s"', (typed, found) => {
		expect(isNear(typed, found)).toBe(true);
	});
	test.each([
		['nonsensequery', 'no'],
		['nonsensequery', 'nonsens'],
		['asdfghjkl', 'as'],
		['2025', '202'],
		['99999999', '9'],
	])('"%s" is not answered by "%s", which has too little of it', (typed, found) => {
		expect(isNear(typed, found)).toBe(false);
	});
});

describe('similarity', () => {
	const like = (query: string, wording: string) => similarity(bareWords(query), wording);
	test('is 1 for the same words, whatever their case', () => {
		expect(like('is the taliban banned?', 'Is the Taliban banned?')).toBe(1);
	});
	test('is 0 where no word is the same', () => {
		expect(like('opium harvest', 'Who announced it?')).toBe(0);
	});
	test('counts words that join a question together for less', () => {
		expect(like('is it banned', 'Was he banned?')).toBeGreaterThan(0.6);
		expect(like('what is the list', 'What is the law?')).toBeLessThan(0.6);
	});
	test('prefers the same word to another form of it', () => {
		expect(like('isil', 'ISIL')).toBeGreaterThan(like('isil', 'ISIL-K'));
	});
});
