import { describe, expect, test } from 'vitest';
import { inBatches } from '../../../src/integrations/in-batches.ts';

/** Doubles numbers, and says which of them went together. */
function openDoubler(most: number) {
	const batches: number[][] = [];
	const double = inBatches(most, (jobs: number[]) => {
		batches.push(jobs);
		return Promise.resolve(jobs.map((job) => 2 * job));
	});
	return { batches, double };
}

describe('inBatches', () => {
	test('has what is asked for at once done together, up to a limit, and answers each', async () => {
		const { batches, double } = openDoubler(2);
		expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
		expect(batches).toEqual([[1, 2], [3]]);
	});
	test('waits for no other job once the turn of the event loop is over', async () => {
		const { batches, double } = openDoubler(2);
		expect(await double(1)).toBe(2);
		expect(await double(2)).toBe(4);
		expect(batches).toEqual([[1], [2]]);
	});
	test('tells everybody of a batch when it fails, and goes on with the next', async () => {
		const check = inBatches(2, (jobs: number[]) =>
			jobs.includes(13) ? Promise.reject(new Error('13 is there.')) : Promise.resolve(jobs),
		);
		const outcomes = await Promise.allSettled([12, 13, 14].map(check));
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
	});
});
