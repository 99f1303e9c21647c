/** Starts the service worker once the page is there, and shows its notifications. Not in frames. */
import { partLoader } from '../site/load-part.client.ts';
import { whenIdle } from '../site/when-idle.client.ts';
import { trustOwnWorker } from '../site/trusted-types.client.ts';

const loadNotices = partLoader(() => import('./notices.client.ts'));
const HOUR = 60 * 60 * 1000;

/** Loads the notification and shows something in it; when it cannot be loaded, once the connection is back. */
function notify(say: (notices: Awaited<ReturnType<typeof loadNotices>>) => unknown): void {
	loadNotices().then(say, () => addEventListener('online', () => notify(say), { once: true }));
}

async function start(): Promise<void> {
	// Some windows have none, and some refuse to be asked for theirs.
	const { serviceWorker: container } = navigator as Partial<Navigator>;
	if (!container) return;
	const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`;
	const registration = await container.register(trustOwnWorker(address));
	if (container.controller === null) {
		// What this page is made of came before the worker: it is asked to keep it now.
		const { active } = await container.ready;
		const urlsToCache = [
			location.href,
			...performance.getEntriesByType('resource').map(({ name }) => name),
		];
		active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
	} else {
		container.onmessage = ({ data }) => notify(({ announceCopy }) => announceCopy(data.date));
		container.controller.postMessage({ type: 'COPY_DATE' });
		const announce = () => notify(({ announceUpdate }) => announceUpdate(registration));
		if (registration.waiting) announce();
		registration.onupdatefound = announce;
	}
	// A page that was left open for long asks whether it is still the newest.
	let asked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || Date.now() - asked < HOUR) return;
		asked = Date.now();
		void registration.update().catch(() => undefined);
	});
}

if (import.meta.env.PROD && parent === window) whenIdle(() => void start().catch(() => undefined));
