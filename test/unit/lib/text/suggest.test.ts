import { describe, expect, test } from 'vitest';
import { didYouMean, suggest } from '../../../../src/lib/text/suggest.ts';

const known = ['dry-spell-2024', 'rainfall-by-year'];

describe('suggest', () => {
	test('finds the nearest word', () => {
		expect(suggest('dry-spell-2004', known)).toBe('dry-spell-2024');
	});
	test('finds the same words in another order', () => {
		expect(suggest('year-by-rainfall', known)).toBe('rainfall-by-year');
	});
	test('stays silent when nothing is near', () => {
		expect(suggest('monsoon', known)).toBeUndefined();
		expect(suggest('anything', [])).toBeUndefined();
	});
});

test('didYouMean gives a sentence or nothing', () => {
	expect(didYouMean('dry-spel-2024', known)).toBe(' Did you mean "dry-spell-2024"?');
	expect(didYouMean('monsoon', known)).toBe('');
});
