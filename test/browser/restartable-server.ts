import { serveFolder } from '../serve-folder.ts';
import type { Page } from 'playwright-core';

/** A server that can be stopped and started again at the same address, which stands for a lost connection. */
export interface RestartableServer {
	readonly url: string;
	/** Ends the server with all its connections. */
	stop: () => Promise<void>;
	/** Serves again, another folder if one is given. */
	start: (folder?: string) => Promise<void>;
}

/** Serves a folder on a free port. */
export async function startRestartableServer(
	folder: string,
	base = '/',
): Promise<RestartableServer> {
	let served: Awaited<ReturnType<typeof serveFolder>> | undefined = await serveFolder(folder, {
		base,
	});
	const { url } = served;
	return {
		url,
		stop: async () => {
			await served?.close();
			served = undefined;
		},
		start: async (other = folder) => {
			await served?.close();
			served = await serveFolder(other, { base, port: Number(new URL(url).port) });
		},
	};
}

/** Waits until the worker answers for a page and has a copy of it. */
export async function untilCopied(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(
		async () =>
			navigator.serviceWorker.controller !== null &&
			(await caches.match(location.href, { ignoreVary: true })) !== undefined,
	);
}

/** What the worker has copies of, for the message of a test that fails. */
export function listCopies(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const copies = names.map(async (name) => {
			const requests = await (await caches.open(name)).keys();
			return `${name}: ${requests.map(({ url }) => new URL(url).pathname).join(' ')}`;
		});
		return (await Promise.all(copies)).join('; ');
	});
}

/** Keeps the whole site by the button that readers press, and waits until it is there. */
export async function keepSite(page: Page, url: string): Promise<void> {
	await page.goto(`${url}offline/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.locator('[data-action=keep]').click();
	await page
		.getByText('The whole site is on this device, as it is now.')
		.waitFor({ timeout: 90_000 });
}
