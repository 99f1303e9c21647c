import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** A Chromium without windows and settings, which does the rest in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const PLACES = [
	process.env['CHROMIUM_PATH'],
	SHELL,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	chromium.executablePath(),
];
/** Keeps the browser from asking the outside world for anything. */
export const QUIET = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The path of a Chromium that is on the machine. Throws with what to install when there is none.
 *
 * @param hasSettings true for one whose settings can be changed
 */
export function findChromium(hasSettings = false): string {
	const places = hasSettings ? PLACES.filter((place) => place !== SHELL) : PLACES;
	const found = places.find((place) => place !== undefined && existsSync(place));
	if (found !== undefined) return found;
	throw new Error(
		'The browser tests need Chromium, and none was found. On Debian: "apt-get update && apt-get install chromium chromium-headless-shell". Elsewhere: "npx playwright-core install chromium", or set CHROMIUM_PATH to one.',
	);
}

/** Starts a Chromium that is on the machine. */
export function openBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: QUIET });
}
