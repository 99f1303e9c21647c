/** A copy of a page with its files, as `wget -p -k` makes it for an archive: it rewrites the addresses in the page and in the style sheets. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
let folder: string;
let mirror: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mirror-'));
	// Not by a call that waits for its end: the site is served by this very process.
	await promisify(execFile)('wget', ['-q', '-p', '-k', '-P', folder, `${site.url}report/`]).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT')
				throw new Error(
					'These tests need wget. On Debian: "apt-get update && apt-get install wget".',
				);
			throw error;
		},
	);
	mirror = join(folder, ...readdirSync(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs in a page: its colours, its font, and the line of its first mark. */
const readStyle = async () => {
	await document.fonts.ready;
	const mark = document.querySelector('.prose a.mark.confirmed')!;
	return {
		paper: getComputedStyle(document.documentElement).backgroundColor,
		hasFont: [...document.fonts].some(
			({ family, status }) => status === 'loaded' && family.includes('Source Serif 4'),
		),
		line: getComputedStyle(mark).textDecorationColor,
	};
};

test('a copy opened from the disk keeps its style', async () => {
	const page = await site.open('report/');
	const style = await page.evaluate(readStyle);
	expect(style.hasFont).toBe(true);
	await page.goto(pathToFileURL(join(mirror, 'report/index.html')).href);
	expect(await page.evaluate(readStyle)).toEqual(style);
	await page.context().close();
});
