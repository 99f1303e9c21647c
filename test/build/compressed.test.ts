/** A site that is built to be published, whose text files have compressed copies. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from '../run-build.ts';

const FOLDER = 'test/output/compressed';

describe('with PRECOMPRESS=1', { tags: 'full' }, () => {
	let pages: string[];
	beforeAll(() => {
		const { status, output } = runBuild('.', { PRECOMPRESS: '1' }, '--outDir', FOLDER);
		if (status !== 0) throw new Error(output);
		pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.html'))
			.map((name) => `${FOLDER}/${name}`);
	});

	test.each([
		['.br', brotliDecompressSync],
		['.gz', gunzipSync],
	] as const)('every page of some size stands beside itself as %s', (ending, unpack) => {
		const large = pages.filter((page) => readFileSync(page).length > 2000);
		expect(large.length).toBeGreaterThan(500);
		expect(large.filter((page) => !existsSync(page + ending))).toEqual([]);
		const wrong = large.filter(
			(page) => !unpack(readFileSync(page + ending)).equals(readFileSync(page)),
		);
		expect(wrong).toEqual([]);
	});
});
