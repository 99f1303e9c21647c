import type { TestProject } from 'vitest/node';
import { runBuild } from './run-build.ts';
import { SITE, SUB_PATH } from './site-folder.ts';

/** Builds the site once for the tests that read or open it, and for slow ones once more under a path of its own. Unit tests do without. */
export default function buildSites({ vitest }: TestProject) {
	const names = vitest.projects.map(({ name }) => name);
	if (names.some((name) => /^(?:build|browser)$/.test(name))) build(SITE);
	const isFull = names.includes('browser') && !vitest.config.tagsFilter?.includes('!full');
	if (isFull || names.some((name) => name.startsWith('sub-path'))) build(SUB_PATH);
}

function build({ folder, url, base }: typeof SITE): void {
	console.log(`Building the site for ${url}${base} into ${folder}/ …`);
	const { status, output } = runBuild('.', { SITE_URL: url, BASE_PATH: base }, '--outDir', folder);
	if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
}
