/** The notification at the foot of the window: that a copy is shown, or that there is a newer version. */

let line: HTMLElement | undefined;

/** Says that the page was shown from a copy, and of which day. */
export function announceCopy(date: string): void {
	// The page about reading offline says it all itself.
	if (location.pathname.endsWith('/offline/')) return;
	const day = new Date(date);
	const when = Number.isNaN(day.getTime())
		? ''
		: ` of ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
	show(`The site cannot be reached. This is your copy${when}.`);
}

/** Says that there is a newer version, once it waits and if this page is older. The reader chooses when it comes. */
export async function announceUpdate(registration: ServiceWorkerRegistration): Promise<void> {
	const { installing } = registration;
	if (installing !== null && !(await isInstalled(installing))) return;
	if (registration.waiting === null || (await isNewest())) return;
	show('A newer version of this site is here.', 'Reload', () => {
		const { waiting } = registration;
		// It came already, at the reader's wish in another tab.
		if (waiting === null) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
		waiting.postMessage({ type: 'SKIP_WAITING' });
	});
}

function isInstalled(worker: ServiceWorker): Promise<boolean> {
	return new Promise((resolve) => {
		worker.addEventListener('statechange', () => {
			if (worker.state === 'installed') resolve(true);
			if (worker.state === 'redundant') resolve(false);
		});
	});
}

/**
 * Whether this page is as the host has it now: then a newer version of the site changes nothing here.
 * Hosts that do not say when a page was changed leave it open.
 */
async function isNewest(): Promise<boolean> {
	const response = await fetch(location.href, { method: 'HEAD', cache: 'no-cache' }).catch(
		() => undefined,
	);
	const changed = response?.headers.get('last-modified');
	return changed != null && Date.parse(changed) === Date.parse(document.lastModified);
}

function show(words: string, action?: string, act?: () => void): void {
	line?.remove();
	line = document.createElement('div');
	line.className = 'site-notice row interface no-print';
	const text = document.createElement('p');
	text.setAttribute('role', 'status');
	line.append(text);
	if (action !== undefined && act !== undefined) line.append(makeButton(action, act));
	line.append(makeButton('Close', () => line?.remove()));
	document.body.append(line);
	// Screen readers tell what comes into a line that they know.
	requestAnimationFrame(() => (text.textContent = words));
}

function makeButton(label: string, act: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	button.addEventListener('click', act);
	return button;
}
