/**
 * What Lighthouse says of two pages, the first that most readers see and the median entry, in the categories in which
 * no time counts. `npm run bench -- lighthouse` asks about more, and about performance.
 */
import { beforeAll, expect, test } from 'vitest';
import {
	TIMELESS,
	askLighthouse,
	reachesBound,
	tabulateLighthouse,
} from '../../scripts/bench/lighthouse.ts';
import type { LighthouseResult } from '../../scripts/bench/lighthouse.ts';
import { writeTable } from '../../scripts/bench/table.ts';

const PATHS = ['/', '/background/who-lists-the-taliban/'];

let results: LighthouseResult[];

beforeAll(async () => {
	results = await askLighthouse(PATHS, TIMELESS);
	console.log(writeTable(tabulateLighthouse(results)));
}, 300_000);

test.each(PATHS)('%s reaches the least score in each of them', { tags: 'full' }, (path) => {
	const found = results.find((one) => one.path === path)!;
	expect(Object.keys(found.scores)).toEqual(TIMELESS);
	expect(found).toSatisfy(reachesBound);
});
