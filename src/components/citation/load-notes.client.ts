import { readPage } from './read-page.client.ts';

let loaded: Promise<HTMLElement> | undefined;

/**
 * Brings the notes of the entry, which stand on a page of their own, to its end, once. After that `notes-loaded` is dispatched
 * on their section.
 *
 * @returns the list
 * @throws when they cannot be had
 */
export function loadNotes(): Promise<HTMLElement> {
	loaded ??= bringNotes().catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function bringNotes(): Promise<HTMLElement> {
	const section = document.querySelector<HTMLElement>('[data-notes]');
	const page = await readPage(section?.dataset['notes'] ?? '');
	const list = page.querySelector<HTMLElement>('.notes ol');
	if (!section || !list) throw new Error('This page has no notes.');
	for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href*="#ref-"]'))
		link.setAttribute('href', link.hash);
	const own = document.importNode(list, true);
	section.querySelector('.elsewhere')?.replaceWith(own);
	section.dispatchEvent(new Event('notes-loaded'));
	return own;
}
