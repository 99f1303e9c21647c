import { defineConfig } from 'vitest/config';
import { SUB_PATH } from './test/site-folder.ts';

/** To end what hangs: by itself a poll would give up after a second. */
const POLL = { poll: { timeout: 60_000 } };
/** On a shared machine a browser may get no time for seconds. There its tests may try once more, and `report-retries.ts` prints which did. */
const BROWSER = {
	testTimeout: 120_000,
	hookTimeout: 120_000,
	expect: POLL,
	retry: process.env['CI'] ? 1 : 0,
};
/** The environment of tests that run on the site under a path of its own. */
const ON_SUB_PATH = {
	SITE_FOLDER: SUB_PATH.folder,
	SITE_URL: SUB_PATH.url,
	BASE_PATH: SUB_PATH.base,
};

/**
 * Tests of functions, of the built files, and in a browser; and some of these again on a site under a path of its own.
 * They run in this order. `npm test` leaves out what has the tag "full", and what is under a path of its own: `npm run test:full` runs these.
 */
export default defineConfig({
	test: {
		tags: [{ name: 'full', description: 'Slow: only npm run test:full runs it.' }],
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/unit/**/*.test.ts'],
					testTimeout: 120_000,
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					name: 'build',
					include: ['test/build/**/*.test.ts'],
					exclude: ['test/build/sub-path.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					expect: POLL,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'sub-path',
					include: ['test/build/{citations,pages,sub-path}.test.ts'],
					env: ON_SUB_PATH,
					testTimeout: 120_000,
					sequence: { groupOrder: 2 },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					...BROWSER,
					sequence: { groupOrder: 3 },
				},
			},
			{
				test: {
					name: 'sub-path-browser',
					include: ['test/browser/{editions,embeds,offline,search}.test.ts'],
					env: ON_SUB_PATH,
					...BROWSER,
					sequence: { groupOrder: 4 },
				},
			},
		],
		globalSetup: 'test/build-site.ts',
		reporters: ['default', './test/report-retries.ts', './test/report-run.ts'],
	},
});
