/**
 * The service worker. What it keeps and for how long stands in `docs/offline.md`.
 * It answers only what the site itself serves to GET; all other requests are left to the browser.
 */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { findOldCaches, nameCaches } from '../../lib/offline/cache-names.ts';
import type { CacheNames } from '../../lib/offline/cache-names.ts';
import { copyAddress, kindOfRequest } from '../../lib/offline/request-kind.ts';
import type { RequestKind } from '../../lib/offline/request-kind.ts';

/** Written into the worker by the build. */
declare const SITE: { version: string; shell: string[] };

/** The part of a worker's surroundings that we use; TypeScript has them only for files that are nothing else. */
interface WorkerScope {
	registration: ServiceWorkerRegistration;
	skipWaiting: () => Promise<void>;
	addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent extends MessageEvent {
	waitUntil: (promise: Promise<unknown>) => void;
	source: MessageEventSource & { id: string };
}

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const own = nameCaches(scope, SITE.version);

/** After this a copy is shown, if there is one: a bad connection must not keep a reader from what is on the device. */
const NETWORK_TIMEOUT_SECONDS = 4;
const DAY = 24 * 60 * 60;

/** When the pages of windows were copied, if they were shown from a copy. */
const copyDates = new Map<string, string>();

const cleanCopies: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => {
		const range = request.headers.get('range');
		const address = copyAddress(request.url);
		return range === null ? address : new Request(address, { headers: { range } });
	},
	// No redirected or partial answer, none of another site, and no other kind of file under the address of a page,
	// nor a page under another: some hosts answer so for what they do not have.
	cacheWillUpdate: async ({ response, request }) => {
		const isPage = kindOf(new URL(request.url)) === 'page';
		const isHtml = !!response.headers.get('content-type')?.startsWith('text/html');
		const isWhole = response.status === 200 && response.type === 'basic' && !response.redirected;
		return isWhole && isPage === isHtml ? response : null;
	},
};

/** Looks into the other caches too. Search is taken from the kept copy whole: its parts fit only each other. */
function lookIn(names: (keyof CacheNames)[], isFirst = false): WorkboxPlugin {
	return {
		cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
			if (cachedResponse && !isFirst) return cachedResponse;
			for (const name of names) {
				const copy = await caches.match(request, { cacheName: own[name], ignoreVary: true });
				if (copy) return copy;
			}
			return cachedResponse;
		},
	};
}

const noteCopy: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ event, cachedResponse }) => {
		const { resultingClientId } = event as Event & { resultingClientId?: string };
		if (cachedResponse && resultingClientId)
			copyDates.set(resultingClientId, cachedResponse.headers.get('date') ?? '');
		return cachedResponse;
	},
};

const kindOf = (url: URL): RequestKind | undefined =>
	url.href.startsWith(scope)
		? kindOfRequest(url.pathname.slice(new URL(scope).pathname.length))
		: undefined;
/** The download of the whole site looks after its copies itself. Reloaded pages ask in the same way, but not for a script. */
const isDownload = (request: Request) => request.destination === '' && request.cache === 'no-cache';
const expire = (maxEntries: number, days: number) =>
	new ExpirationPlugin({
		maxEntries,
		maxAgeSeconds: days * DAY,
		purgeOnQuotaError: true,
	}) as WorkboxPlugin;
const ranges = new RangeRequestsPlugin() as WorkboxPlugin;
const networkFirst = (expiry: WorkboxPlugin, ...plugins: WorkboxPlugin[]) =>
	new NetworkFirst({
		cacheName: own.visited,
		networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
		matchOptions: { ignoreVary: true },
		plugins: [cleanCopies, expiry, ...plugins, ranges],
	});

// One for all that share a cache, so that they count together.
const visitedExpiry = expire(200, 60);
const strategies = {
	lasting: new CacheFirst({
		cacheName: own.lasting,
		matchOptions: { ignoreVary: true },
		plugins: [cleanCopies, expire(400, 60), lookIn(['kept', 'shell']), ranges],
	}),
	page: networkFirst(visitedExpiry, lookIn(['kept', 'shell']), noteCopy),
	data: networkFirst(visitedExpiry, lookIn(['kept'])),
	search: networkFirst(visitedExpiry, lookIn(['kept'], true)),
};

for (const [kind, strategy] of Object.entries(strategies))
	registerRoute(({ url, request }) => kindOf(url) === kind && !isDownload(request), strategy);

// What cannot be had at all: a page that says what can. Not "not found": without the host nobody knows.
setCatchHandler(async ({ request }) => {
	if (request.mode !== 'navigate') return Response.error();
	const page = await caches.match(`${scope}offline/`, { cacheName: own.shell, ignoreVary: true });
	if (page === undefined) return Response.error();
	const headers = new Headers(page.headers);
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	return new Response(page.body, { status: 503, headers });
});

async function install(): Promise<void> {
	const cache = await caches.open(own.shell);
	await cache.addAll(SITE.shell.map((path) => new Request(scope + path, { cache: 'no-cache' })));
}

// Without navigation preload: Firefox 153 then shows its own error where the host is gone, whatever the worker answers.
async function activate(): Promise<void> {
	const old = findOldCaches(await caches.keys(), scope, own);
	await Promise.all(old.map((name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data, source }) => {
	if (data.type === 'SKIP_WAITING') void worker.skipWaiting();
	if (data.type !== 'COPY_DATE' || !copyDates.has(source.id)) return;
	source.postMessage({ type: 'COPY_DATE', date: copyDates.get(source.id) });
	copyDates.delete(source.id);
});
clientsClaim();
