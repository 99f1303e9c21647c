/** What Lighthouse says of two pages, the first that most readers see and the median entry. `npm run bench -- lighthouse` asks about more. */
import { beforeAll, expect, test } from 'vitest';
import { askLighthouse, reachesBound, tabulateLighthouse } from '../../scripts/bench/lighthouse.ts';
import type { LighthouseResult } from '../../scripts/bench/lighthouse.ts';
import { writeTable } from '../../scripts/bench/table.ts';

const PATHS = ['/', '/background/who-lists-the-taliban/'];

let results: LighthouseResult[];

beforeAll(async () => {
	results = await askLighthouse(PATHS);
	console.log(writeTable(tabulateLighthouse(results)));
}, 300_000);

// Performance is a time: here it only must not break down. `npm run bench -- lighthouse` holds it to the bound.
test.each(PATHS)('%s reaches the least score in every category', { tags: 'full' }, (path) => {
	const found = results.find((one) => one.path === path)!;
	const { performance = 0, ...others } = found.scores;
	expect({ ...found, scores: others }).toSatisfy(reachesBound);
	expect(performance).toBeGreaterThanOrEqual(90);
});
