import { nameCaches } from '../../lib/offline/cache-names.ts';
import type { OfflineFile, OfflineList } from '../../lib/offline/offline-files.ts';
import { planDownload } from '../../lib/offline/plan-download.ts';
import { readKept, writeKept } from './copies.client.ts';

/** A file that could not be had: the line is gone, or the host refuses. */
export class DownloadError extends Error {
	override name = 'DownloadError';
}

const AT_ONCE = 6;
/** The record is written after as many files: what came before a crash need not come again. */
const RECORD_EVERY = 40;

/**
 * Brings what is missing of the site onto this device, and takes away what the site no longer has.
 * What is there already does not come again; what has come stays when it is stopped.
 *
 * @param onProgress called after each file with how much of this download is done
 * @throws DownloadError; DOMException `AbortError` when it is stopped, `QuotaExceededError` when there is no room
 */
export async function downloadSite(
	scope: string,
	list: OfflineList,
	signal: AbortSignal,
	onProgress: (done: { files: number; bytes: number }) => void,
): Promise<void> {
	const kept = await readKept(scope);
	const { missing, gone } = planDownload(list, kept);
	const names = nameCaches(scope);
	const [cache, visited] = await Promise.all([caches.open(names.kept), caches.open(names.visited)]);
	const done = { files: 0, bytes: 0 };
	const record = { ...kept };
	const take = async ({ path, bytes, revision }: OfflineFile) => {
		await cache.put(scope + path, await fetchFile(scope + path, signal));
		// A copy from an earlier visit would hide the new one.
		await visited.delete(scope + path);
		record.files[path] = revision;
		done.files += 1;
		done.bytes += bytes;
		onProgress(done);
		if (done.files % RECORD_EVERY === 0) await writeKept(scope, record);
	};
	// One queue for all who work at once: a failure in the loop of one closes it, and the others end after their file.
	const queue = (function* () {
		yield* missing;
	})();
	const work = async () => {
		for (const file of queue) {
			signal.throwIfAborted();
			await take(file);
		}
	};
	const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
	await writeKept(scope, record);
	const failed = results.find((one) => one.status === 'rejected');
	if (failed !== undefined) throw failed.reason;
	for (const path of gone) {
		await cache.delete(scope + path);
		delete record.files[path];
	}
	await writeKept(scope, { ...record, version: list.version });
}

/** What the site is now. Nothing when it cannot be reached, or when something between here and there answers for it. */
export async function fetchList(base: string): Promise<OfflineList | undefined> {
	try {
		const response = await fetch(`${base}offline-files.json`, { cache: 'no-cache' });
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}

async function fetchFile(address: string, signal: AbortSignal): Promise<Response> {
	// Asked for in a mode that the worker leaves to the browser: the host answers, and nothing is kept twice.
	const response = await fetch(address, { cache: 'no-cache', signal }).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new DownloadError('The connection was lost', { cause: error });
	});
	if (!response.ok && !address.endsWith('/404.html'))
		throw new DownloadError(`The host answered ${response.status} for ${address}`);
	const { headers, redirected } = response;
	return redirected || !response.ok
		? new Response(await response.blob(), {
				headers: { 'content-type': headers.get('content-type') ?? '' },
			})
		: response;
}
