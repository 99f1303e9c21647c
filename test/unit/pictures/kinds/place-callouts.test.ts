import { describe, expect, test } from 'vitest';
import { placeCallouts } from '../../../../src/pictures/kinds/place-callouts.ts';

describe('placeCallouts', () => {
	test('puts words with room to the right of their lines in the lowest row', () => {
		const callouts = [
			{ x: 10, width: 50 },
			{ x: 100, width: 50 },
		];
		expect(placeCallouts(callouts, 200, 1)).toEqual([
			{ level: 0, side: 'right' },
			{ level: 0, side: 'right' },
		]);
	});
	test('puts words to the left where they would leave the picture', () => {
		expect(placeCallouts([{ x: 190, width: 50 }], 200, 1)).toEqual([{ level: 0, side: 'left' }]);
	});
	test('keeps words from the line of their neighbour', () => {
		const callouts = [
			{ x: 100, width: 50 },
			{ x: 120, width: 50 },
		];
		expect(placeCallouts(callouts, 200, 1)).toEqual([
			{ level: 0, side: 'left' },
			{ level: 0, side: 'right' },
		]);
	});
	test('finds nothing where the rows have no room', () => {
		const callouts = [10, 20, 30].map((x) => ({ x, width: 50 }));
		expect(placeCallouts(callouts, 100, 1)).toBeUndefined();
		expect(placeCallouts(callouts, 100, 3)).toBeDefined();
	});
});
