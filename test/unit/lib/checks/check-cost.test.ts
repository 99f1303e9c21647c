/** The check stays fast as the site grows: its cost grows with the content and not with its square. */
import { expect, test } from 'vitest';
import { rename } from '../../../../scripts/bench/check.ts';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';
import type { ContentFile } from '../../../../src/lib/diagnostics/diagnostic.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';

const DAY = '2100-01-01';
const RUNS = 2;

/** The least processor time of several runs, in milliseconds: other programs on the machine do not count. */
function costOf(files: ContentFile[]): number {
	const costs = Array.from({ length: RUNS }, () => {
		const before = process.cpuUsage();
		expect(runChecks(files, DAY).issues).toEqual([]);
		const { user } = process.cpuUsage(before);
		return user / 1000;
	});
	return Math.min(...costs);
}

test(
	'the content four times over costs less than six times as much to check',
	{ timeout: 120_000 },
	() => {
		const once = readContentFiles('src/content');
		const four = [0, 1, 2, 3].flatMap((copy) => (copy === 0 ? once : rename(once, copy)));
		expect(four).toHaveLength(once.length * 4);
		const first = costOf(once);
		expect(costOf(four) / first).toBeLessThan(6);
	},
);
