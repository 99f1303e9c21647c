import { searchBoxHtml } from '../../lib/search/search-box-html.ts';
import {
	enterSheet,
	followFromSheet,
	leaveSheet,
	closeOnBack,
} from '../site/sheet-history.client.ts';
import { trustHtml } from '../site/trusted-types.client.ts';
import { loadEngine } from './pagefind.client.ts';
import './search-box.client.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let dialog: HTMLDialogElement | undefined;

/** Loads the search engine before it is asked. */
export function preloadEngine(): void {
	void loadEngine(base).catch(() => undefined);
}

/**
 * Opens search over the page.
 *
 * @param words what the reader has typed already, before search was there
 */
export function openSearch(words: string): void {
	dialog ??= makeDialog();
	if (!dialog.open) dialog.showModal();
	enterSheet();
	const input = dialog.querySelector('input');
	input?.focus();
	input?.select();
	if (input === null || words === '') return;
	input.value = words;
	input.setSelectionRange(words.length, words.length);
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

function makeDialog(): HTMLDialogElement {
	const made = document.createElement('dialog');
	made.className = 'no-print';
	made.setAttribute('aria-label', 'Search this site');
	made.innerHTML = trustHtml(
		`<form method="dialog"><button class="interface">Close</button></form>${searchBoxHtml({ id: 'dialog', base })}`,
	);
	document.body.append(made);
	// WebKitGTK leaves a dialog open whose field of search has the focus.
	made.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		made.close();
	});
	made.addEventListener('click', (event) => {
		const target = event.target as HTMLElement;
		const link = target.closest<HTMLAnchorElement>('a[href]');
		if (target === made) made.close();
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		made.close();
		followFromSheet(link.href);
	});
	made.addEventListener('close', leaveSheet);
	closeOnBack({ isOpen: () => made.open, close: () => made.close() });
	return made;
}
