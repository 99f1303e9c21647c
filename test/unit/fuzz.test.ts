import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/run-fuzz.ts';

test('2,000 documents made at random keep every invariant of the guard', () => {
	expect(fuzz(2000, 20261124)).toBeUndefined();
}, 300_000);
