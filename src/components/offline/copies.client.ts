import { nameCaches } from '../../lib/offline/cache-names.ts';
import type { KeptRecord } from '../../lib/offline/plan-download.ts';
import { unescapeMarkup } from '../../lib/text/escape.ts';

/** What of the site is on this device at the reader's request. Stands with the files, so that both go together. */
const RECORD = 'kept-record.json';

/** Whether this browser keeps copies for the site. Where site data is blocked, all that it takes is there, and refuses to be used. */
export async function canKeep(): Promise<boolean> {
	try {
		await Promise.all([caches.keys(), navigator.serviceWorker.getRegistration()]);
		return true;
	} catch {
		return false;
	}
}

/**
 * Reads what is kept.
 *
 * @param scope where the site lives: a whole address that ends in a slash
 */
export async function readKept(scope: string): Promise<KeptRecord> {
	const { kept } = nameCaches(scope);
	if (!(await caches.has(kept))) return { files: {} };
	const record = await (await caches.open(kept)).match(scope + RECORD);
	return record === undefined ? { files: {} } : record.json();
}

/** Writes down what is kept. */
export async function writeKept(scope: string, record: KeptRecord): Promise<void> {
	const cache = await caches.open(nameCaches(scope).kept);
	await cache.put(scope + RECORD, Response.json(record));
}

/** Deletes all copies, also those of pages that were read. The worker keeps its page about it. */
export async function removeCopies(scope: string): Promise<void> {
	const { kept, visited, lasting } = nameCaches(scope);
	await Promise.all([kept, visited, lasting].map((name) => caches.delete(name)));
}

/** A page of which there is a copy since it was read. */
export interface VisitedPage {
	address: string;
	title: string;
}

/** Lists the pages that were read on this device, the last one first, without the one that shows the list. */
export async function listVisited(scope: string): Promise<VisitedPage[]> {
	const { visited } = nameCaches(scope);
	if (!(await caches.has(visited))) return [];
	const cache = await caches.open(visited);
	const pages = (await cache.keys()).filter(
		({ url }) => url.endsWith('/') && url !== `${scope}offline/`,
	);
	const named = await Promise.all(
		pages.reverse().map(async ({ url }) => {
			const copy = await cache.match(url, { ignoreVary: true });
			return { address: url, title: readTitle(await copy?.text()) };
		}),
	);
	return named.filter((page): page is VisitedPage => page.title !== undefined);
}

/** The title of a page without the site's name, which follows a dot in the middle. */
function readTitle(html = ''): string | undefined {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(/ · [^·]*$/, '');
	return title && unescapeMarkup(title);
}
