/** Runs something once the page is loaded and the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
	const wait = () =>
		// Safari and WebKitGTK have no idle callbacks.
		'requestIdleCallback' in globalThis ? requestIdleCallback(run) : setTimeout(run, 200);
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
