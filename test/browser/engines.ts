/** Chromium, Firefox and WebKitGTK, as Debian has them, behind the few actions that the tests of main paths need. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import type { Browser, KeyInput } from 'puppeteer-core';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { vi } from 'vitest';
import { listen } from '../../scripts/bench/listen.ts';
import { findChromium } from '../../scripts/bench/open-browser.ts';

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** A page in one of the engines. */
export interface EnginePage {
	open: (address: string) => Promise<void>;
	/** The value of an expression in the page. */
	evaluate: <T>(expression: string) => Promise<T>;
	/** Waits until an expression is true. */
	until: (expression: string) => Promise<void>;
	type: (text: string) => Promise<void>;
	/** Presses a key by its name in `KeyboardEvent.key`. */
	press: (key: 'ArrowDown' | 'Enter' | 'Escape' | 'Tab') => Promise<void>;
	close: () => Promise<void>;
}

/** How long anything is waited for, in milliseconds. */
const TIMEOUT = 60_000;
/** After how many milliseconds a page is asked again: Firefox may never answer for a page that is just being left. */
const RETRY = 2_000;
/** Wide enough for notes in the margin. */
const WINDOW = { width: 1360, height: 900 };

/**
 * Starts an engine with one page. Says what to install when it is not there.
 *
 * @param width of its window, in CSS pixels
 */
export async function openEngine(name: EngineName, width = WINDOW.width): Promise<EnginePage> {
	const page = await (name === 'WebKit' ? openWebKit(width) : openByPuppeteer(name, width));
	const until = async (expression: string) => {
		const ask = () => page.evaluate<boolean>(`!!(${expression})`).catch(() => false);
		await vi
			.waitUntil(() => Promise.race([ask(), setTimeout(RETRY, false)]), TIMEOUT)
			.catch(() => {
				throw new Error(`${name}: "${expression}" did not come true.`);
			});
	};
	const open = async (address: string) => {
		await page.open(address);
		// Keys that are typed before a page is painted, has the focus and runs its scripts are lost.
		await until(
			'document.hasFocus() && performance.getEntriesByType("paint").length > 0 && customElements.get("theme-choice")',
		);
	};
	return { ...page, open, until };
}

/** Starts Chromium or Firefox, driven over the DevTools protocol or WebDriver BiDi. */
export function launchByPuppeteer(
	name: 'Chromium' | 'Firefox',
	width = WINDOW.width,
): Promise<Browser> {
	return puppeteer.launch({
		browser: name === 'Firefox' ? 'firefox' : 'chrome',
		executablePath:
			name === 'Firefox' ? find('/usr/bin/firefox-esr', 'firefox-esr') : findChromium(),
		args: name === 'Firefox' ? [] : ['--no-sandbox'],
		defaultViewport: { ...WINDOW, width },
	});
}

async function openByPuppeteer(
	name: 'Chromium' | 'Firefox',
	width: number,
): Promise<Omit<EnginePage, 'until'>> {
	const browser = await launchByPuppeteer(name, width);
	const page = await browser.newPage();
	return {
		open: async (address) => void (await page.goto(address)),
		evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key satisfies KeyInput),
		close: () => browser.close(),
	};
}

/** WebKitGTK has no mode without a screen: it gets one of its own that nobody sees. */
async function openWebKit(width: number): Promise<Omit<EnginePage, 'until'>> {
	const driverPath = find('/usr/bin/WebKitWebDriver', 'webkit2gtk-driver');
	const binary = find('/usr/lib/*/webkit2gtk-4.1/MiniBrowser', 'webkit2gtk-driver');
	const screen = spawn(find('/usr/bin/Xvfb', 'xvfb'), ['-displayfd', '3'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
	const port = await freePort();
	const driver = spawn(driverPath, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: display },
		stdio: 'ignore',
	});
	const status = `http://127.0.0.1:${port}/status`;
	await vi.waitUntil(() => fetch(status).then(Boolean, () => false), TIMEOUT);
	const close = () => {
		driver.kill();
		screen.kill();
	};
	const starting = new Builder()
		.usingServer(`http://127.0.0.1:${port}`)
		.withCapabilities(
			new Capabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary, args: ['--automation'] },
			}),
		)
		.build();
	const session = await Promise.race([starting, setTimeout(TIMEOUT, undefined)]);
	if (session === undefined) {
		close();
		throw new Error('WebKitGTK did not start.');
	}
	await session
		.manage()
		.window()
		.setRect({ x: 0, y: 0, ...WINDOW, width });
	const keys = { ArrowDown: Key.ARROW_DOWN, Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB };
	return {
		open: async (address) => {
			await session.get(address);
			// A window without a window manager around it takes keys only after a click.
			await session.actions().move({ x: 2, y: 2 }).click().perform();
		},
		evaluate: <T>(expression: string) => session.executeScript<T>(`return ${expression}`),
		type: (text) => session.actions().sendKeys(text).perform(),
		press: (key) => session.actions().sendKeys(keys[key]).perform(),
		close: async () => {
			await session.quit();
			close();
		},
	};
}

function find(pattern: string, debianPackage: string): string {
	const [path] = globSync(pattern);
	if (path === undefined || !existsSync(path))
		throw new Error(
			`These tests need ${pattern}, and it is not there. On Debian: "apt-get update && apt-get install ${debianPackage}".`,
		);
	return path;
}

/** Reads the whole line: Xvfb writes its number and the end of the line one after the other, and dies if nobody listens by then. */
async function firstLine(stream: Readable): Promise<string> {
	const lines = createInterface(stream);
	const line = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
	if (line.length === 0) throw new Error('The screen without a monitor (Xvfb) did not start.');
	return line[0];
}

async function freePort(): Promise<number> {
	const { port, close } = await listen(createServer());
	await close();
	return port;
}
