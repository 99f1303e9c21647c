import { whenIdle } from '../site/when-idle.client.ts';

/** Brings the full notes to the end of an entry: for reading in place, for the popovers, and so that they are there to be printed. */
const place = document.querySelector<HTMLElement>('[data-notes]');

async function bringNotes(section: HTMLElement, path: string): Promise<void> {
	const { loadNotes } = await import('./load-notes.client.ts');
	await loadNotes(section, path);
}

if (place?.dataset['notes']) {
	const path = place.dataset['notes'];
	const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	// Somebody who saves data gets the notes by their own page, unless the address asks for one.
	if (!saves || location.hash.startsWith('#note-'))
		whenIdle(() => void bringNotes(place, path).catch(() => undefined));
}
