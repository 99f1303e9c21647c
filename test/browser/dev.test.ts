import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';
import { cleanEnv } from '../clean-env.ts';
import { openBrowser } from '../../scripts/open-browser.ts';

const ENTRY = 'entries/background/the-2003-listing.mdx';
let project: ProjectCopy;
let browser: Browser;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
	project = copyProject();
	browser = await openBrowser();
	server = spawn('npm', ['run', 'dev', '--', '--port', '0'], {
		cwd: project.folder,
		detached: true,
		env: { ...cleanEnv, NO_COLOR: '1' },
	});
	address = await new Promise((resolve, reject) => {
		let output = '';
		server.stdout?.on('data', (data) => {
			output += data;
			const found = /http:\/\/localhost:\d+\//.exec(output)?.[0];
			if (found) resolve(found);
		});
		server.once('exit', () => reject(new Error(output)));
	});
});
afterAll(async () => {
	await browser.close();
	if (server.pid) process.kill(-server.pid);
	project.remove();
});

test('a problem in the content shows over the page in the browser and goes when it is mended', async () => {
	const page = await browser.newPage();
	await page.goto(`${address}background/the-2003-listing/`);
	await page.locator('h1').waitFor();
	project.edit(ENTRY, /\(claim:ruling-2003\)/, '(claim:ruling-2033)');
	const overlay = page.locator('vite-error-overlay');
	await overlay.waitFor({ timeout: 60_000 });
	await page.getByText('There is no claim "ruling-2033"').first().waitFor();
	project.restore(ENTRY);
	await overlay.waitFor({ state: 'detached', timeout: 60_000 });
	await page.locator('h1').waitFor();
	await page.close();
});
