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

test.each(PATHS)('%s reaches the least score in every category', { tags: 'full' }, (path) => {
	expect(results.find((one) => one.path === path)).toSatisfy(reachesBound);
});
