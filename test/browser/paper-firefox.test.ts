/**
 * The first page on paper in Firefox, which breaks pages by rules of its own. Chromium's paper is tested in `paper.test.ts`.
 * @module-tag full
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTool } from '../run-tool.ts';
import { serveFolder } from '../serve-folder.ts';
import { SITE } from '../site-folder.ts';
import { launchByPuppeteer } from './engines.ts';

let site: Awaited<ReturnType<typeof serveFolder>>;
let firefox: Browser;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'paper-'));
	[site, firefox] = await Promise.all([
		serveFolder(SITE.folder, SITE),
		launchByPuppeteer('Firefox'),
	]);
});
afterAll(async () => {
	await firefox?.close();
	await site.close();
	rmSync(folder, { recursive: true });
});

/** An entry begins with its title, its key, perhaps its scorecard, and then the text. */
test.each(['background/isis-k/', 'report/', 'about/'])(
	'the first page of /%s has text below the title',
	async (path) => {
		const page = await firefox.newPage();
		await page.goto(site.url + path);
		const file = join(folder, 'page.pdf');
		await page.pdf({ path: file, format: 'A4' });
		const { stdout } = runTool('pdftotext', 'poppler-utils', ['-l', '1', file, '-']);
		expect(stdout.split(/\s+/).length).toBeGreaterThan(250);
		await page.close();
	},
);
