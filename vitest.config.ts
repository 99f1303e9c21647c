import { defineConfig } from 'vitest/config';
import { SUB_PATH } from './test/site-folder.ts';

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
					testTimeout: 120_000,
					hookTimeout: 60_000,
					maxWorkers: 1,
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
					testTimeout: 120_000,
					hookTimeout: 60_000,
					maxWorkers: 1,
				},
			},
		],
		globalSetup: 'test/build-site.ts',
	},
});
