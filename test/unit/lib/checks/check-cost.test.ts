/** The check stays fast as the site grows: its work grows with the content and not with its square. */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rename } from '../../../../scripts/bench/check.ts';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';
import type { ContentFile } from '../../../../src/lib/diagnostics/diagnostic.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';

const DAY = '2100-01-01';
const session = new Session();
/** Items of arrays that were searched for a value: the engine does not count these. */
let searched = 0;

beforeAll(async () => {
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
	for (const name of ['includes', 'indexOf'] as const) {
		const search = Array.prototype[name];
		vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...args) {
			searched += this.length;
			return Reflect.apply(search, this, args) as never;
		});
	}
});
afterAll(() => {
	vi.restoreAllMocks();
	session.disconnect();
});

/**
 * How many steps a check takes: each function and each block of code, as often as it runs, and each item that is searched.
 * A count and not a time, so that it is the same on every machine.
 */
async function countSteps(files: ContentFile[]): Promise<number> {
	await session.post('Profiler.takePreciseCoverage');
	searched = 0;
	expect(runChecks(files, DAY).issues).toEqual([]);
	const { result } = await session.post('Profiler.takePreciseCoverage');
	const ranges = result.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
	return ranges.reduce((sum, { count }) => sum + count, searched);
}

test('twice the content takes less than two and a half times the steps to check', async () => {
	const once = readContentFiles('src/content');
	const twice = [...once, ...rename(once, 1)];
	expect(twice).toHaveLength(once.length * 2);
	const first = await countSteps(once);
	expect(first).toBeGreaterThan(1_000_000);
	expect((await countSteps(twice)) / first).toBeLessThan(2.5);
});
