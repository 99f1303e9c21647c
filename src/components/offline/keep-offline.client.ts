import type { OfflineList } from '../../lib/offline/offline-files.ts';
import { planDownload } from '../../lib/offline/plan-download.ts';
import type { DownloadPlan } from '../../lib/offline/plan-download.ts';
import { sizeWords } from '../../lib/offline/size-words.ts';
import {
	KEEP_LABELS,
	failureWords,
	progressWords,
	stateWords,
} from '../../lib/offline/state-words.ts';
import { downloadSite, fetchList } from './download-site.client.ts';
import { canKeep, listVisited, readKept, removeCopies } from './copies.client.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const scope = new URL(base, location.href).href;
const NOTHING: OfflineList = { version: '', download: 0, files: [] };

/** The control with which a reader keeps the whole site, and the list of what is on the device. */
class KeepOffline extends HTMLElement {
	#list: OfflineList | undefined;
	#plan: DownloadPlan = planDownload(NOTHING, { files: {} });
	#running: AbortController | undefined;

	connectedCallback() {
		const isMissing = location.pathname !== `${base}offline/`;
		// Shown in place of another page, the page about reading offline says so first.
		this.#part('missing').hidden = !isMissing;
		this.#part('about').hidden = isMissing;
		if (isMissing) {
			const heading = this.querySelector('h1') as HTMLElement;
			const words = heading.dataset['missing'] ?? '';
			document.title = document.title.replace(heading.textContent.trim(), words);
			heading.textContent = words;
		}
		if ('serviceWorker' in navigator && 'caches' in globalThis) void this.#start();
	}

	async #start() {
		const isAble = await canKeep();
		this.#part('unable').hidden = true;
		this.#part(isAble ? 'control' : 'blocked').hidden = false;
		if (!isAble) return;
		this.#button('keep').addEventListener('click', () => void this.#keep());
		this.#button('stop').addEventListener('click', () => this.#running?.abort());
		this.#button('remove').addEventListener('click', () => void this.#remove());
		addEventListener('online', () => this.#running || void this.#refresh());
		await this.#refresh();
	}

	/** Looks at the site and the device anew, and shows what is there. */
	async #refresh(words?: string) {
		this.#list = await fetchList(base);
		const [kept, visited] = await Promise.all([readKept(scope), listVisited(scope)]);
		this.#plan = planDownload(this.#list ?? NOTHING, kept);
		const { state } = this.#plan;
		const hasCopy = kept.version !== undefined;
		const hasAny = hasCopy || visited.length > 0 || Object.keys(kept.files).length > 0;
		this.#showState(words ?? stateWords(this.#list, this.#plan, hasCopy));
		this.#button('keep').textContent = this.#list ? KEEP_LABELS[state] : 'Try again';
		this.#button('keep').hidden = this.#list !== undefined && state === 'complete';
		this.#button('remove').hidden = !hasAny;
		this.#part('entries').hidden = !hasCopy;
		this.#part('visited').hidden = visited.length === 0 || hasCopy;
		this.#part('visited')
			.querySelector('ul')
			?.replaceChildren(...visited.map(toItem));
		await this.#showRoom();
	}

	async #keep() {
		if (this.#running !== undefined) return;
		if (this.#list === undefined) return this.#refresh();
		const running = (this.#running = new AbortController());
		this.#showRunning(true);
		this.#showState('The site is being downloaded. Stay on this page until it is done.');
		// Asks the browser not to clear the copies when room is short; the download does not wait for the answer.
		void navigator.storage?.persist?.();
		const bar = this.#bar.querySelector('progress') as HTMLProgressElement;
		const amount = this.#bar.querySelector('span') as HTMLElement;
		const show = (done: { files: number; bytes: number }) => {
			bar.value = done.bytes / Math.max(1, this.#plan.bytes);
			amount.textContent = progressWords(done, this.#plan);
		};
		let words: string | undefined;
		try {
			show({ files: 0, bytes: 0 });
			await downloadSite(scope, this.#list, running.signal, show);
		} catch (error) {
			words = failureWords(error as Error);
		}
		this.#running = undefined;
		const hadFocus = this.#bar.parentElement?.contains(document.activeElement);
		this.#showRunning(false);
		await this.#refresh(words);
		if (hadFocus) this.#focusOnShown();
	}

	async #remove() {
		const words = await removeCopies(scope).then(
			() => 'All copies have been removed from this device.',
			({ message }: Error) => `The copies could not be removed: ${message}`,
		);
		await this.#refresh(words);
		this.#focusOnShown();
	}

	#showRunning(isRunning: boolean) {
		this.#bar.hidden = !isRunning;
		this.#button('stop').hidden = !isRunning;
		for (const name of ['keep', 'remove']) this.#button(name).hidden = isRunning;
		if (isRunning) this.#button('stop').focus();
	}

	/** Focus must not be lost with a button that goes. */
	#focusOnShown() {
		this.#button(this.#button('keep').hidden ? 'remove' : 'keep').focus();
	}

	async #showRoom() {
		const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
		const place = this.querySelector('.room') as HTMLElement;
		place.hidden = usage === undefined || quota === undefined;
		place.textContent = `By its own estimate, this browser now uses ${sizeWords(usage ?? 0)} for this site and would let it use ${sizeWords(quota ?? 0)}.`;
	}

	#showState(words: string) {
		(this.querySelector('.state') as HTMLElement).textContent = words;
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
	}

	#button(name: string): HTMLButtonElement {
		return this.querySelector(`[data-action="${name}"]`) as HTMLButtonElement;
	}

	get #bar(): HTMLElement {
		return this.querySelector('.bar') as HTMLElement;
	}
}

function toItem({ address, title }: { address: string; title: string }): HTMLLIElement {
	const item = document.createElement('li');
	item.append(Object.assign(document.createElement('a'), { href: address, textContent: title }));
	return item;
}

customElements.define('keep-offline', KeepOffline);
