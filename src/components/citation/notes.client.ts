import { whenIdle } from '../site/when-idle.client.ts';

/** Brings the notes to the end of an entry, where they can be found and printed, and makes its marks and its key work for fingers and keys. */
const section = document.querySelector<HTMLDetailsElement>('[data-notes]');
const bring = async () => (await import('./load-notes.client.ts')).loadNotes();

/** Opens the notes where the address names one. Some browsers do so of their own accord. */
async function showNamed(): Promise<void> {
	if (!section || !location.hash.startsWith('#note-')) return;
	await bring();
	const note = document.getElementById(location.hash.slice(1));
	if (!note || section.open) return note?.scrollIntoView();
	section.open = true;
	// So that the style sheet, too, knows that it is the target.
	location.replace(location.hash);
	note.scrollIntoView();
}

if (section) {
	const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	const ignore = () => undefined;
	void showNamed().catch(ignore);
	addEventListener('hashchange', () => void showNamed().catch(ignore));
	// Somebody who saves data gets the notes once they are asked for.
	section.addEventListener('toggle', () => void bring().catch(ignore));
	whenIdle(() => {
		if (!saves) void bring().catch(ignore);
		void import('./filter-marks.client.ts').catch(ignore);
		void import('./walk-marks.client.ts').catch(ignore);
	});
	let wasOpen = false;
	addEventListener('beforeprint', () => {
		wasOpen = section.open;
		section.open = true;
	});
	addEventListener('afterprint', () => (section.open = wasOpen));
}
