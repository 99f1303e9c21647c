/** Chromium 110 of January 2023, which an npm package holds in compressed form. It lacks popovers, `light-dark()`, `color-mix()` and nested rules, as do Safari 15.4 and Firefox 115. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { QUIET } from '../../scripts/bench/open-browser.ts';

const PACKAGE = '@sparticuz/chromium';

/** The package is for this system alone. */
export const HAS_OLDER_CHROMIUM = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks Chromium 110 into a temporary folder, which goes when the browser is closed, and starts it. */
export async function openOlderChromium(): Promise<Browser> {
	const main = createRequire(import.meta.url).resolve(PACKAGE);
	const folder = mkdtempSync(join(tmpdir(), 'older-chromium-'));
	const executablePath = join(folder, 'chromium');
	// By hand: the package would unpack into /tmp/chromium, and start whatever file has that name already.
	await pipeline(
		createReadStream(join(dirname(main), '../bin/chromium.br')),
		createBrotliDecompress(),
		createWriteStream(executablePath, { mode: 0o700 }),
	);
	const browser = await chromium.launch({ executablePath, args: QUIET });
	browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
	return browser;
}
