import { defineConfig } from 'vitest/config';

/** Three kinds of test: of functions, of the built files, and in a browser. The last two build the site once. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
			{
				test: {
					name: 'build',
					include: ['test/build/**/*.test.ts'],
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
					fileParallelism: false,
				},
			},
		],
		globalSetup: 'test/build-site.ts',
	},
});
