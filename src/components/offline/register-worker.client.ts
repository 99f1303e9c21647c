/** Starts the service worker once the page is there, and brings the little that it has to say. Nothing of it in frames. */
import { whenIdle } from '../site/when-idle.client.ts';
import { trustOwnWorker } from '../site/trusted-types.client.ts';

const HOUR = 60 * 60 * 1000;

async function start(container: ServiceWorkerContainer): Promise<void> {
	const notices = () => import('./notices.client.ts');
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
		container.onmessage = async ({ data }) => (await notices()).sayCopyDate(data.date);
		container.controller.postMessage({ type: 'COPY_DATE' });
		const announce = async () => (await notices()).announceUpdate(registration);
		if (registration.waiting) void announce();
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

const { serviceWorker } = navigator as Partial<Navigator>;
if (import.meta.env.PROD && serviceWorker && parent === window)
	whenIdle(() => void start(serviceWorker).catch(() => undefined));
