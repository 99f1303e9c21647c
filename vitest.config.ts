import { defineConfig } from 'vitest/config';
import { SUB_PATH } from './test/site-folder.ts';

/** On a shared machine a browser may get no time for seconds. There its tests may try once more, and `tell-retries.ts` says which did. */
const BROWSER = {
	testTimeout: 120_000,
	hookTimeout: 60_000,
	maxWorkers: 1,
	retry: process.env['CI'] ? 1 : 0,
};

/** Tests of functions, of the built files, and in a browser; and some of these again on a site under a path of its own. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
			{
				test: {
					name: 'build',
					include: ['test/build/**/*.test.ts'],
					exclude: ['test/build/sub-path.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					...BROWSER,
				},
			},
			{
				test: {
					name: 'sub-path',
					include: [
						'test/build/{pages,sub-path}.test.ts',
						'test/browser/{editions,embeds,offline,search}.test.ts',
					],
					env: { SITE_FOLDER: SUB_PATH.folder, BASE_PATH: SUB_PATH.base },
					...BROWSER,
				},
			},
		],
		globalSetup: 'test/build-site.ts',
		reporters: ['./test/tell-retries.ts', 'default'],
	},
});
