import { makeFailureLine } from '../site/failure-line.client.ts';
import { partLoader } from '../site/load-part.client.ts';
import { whenIdle } from '../site/when-idle.client.ts';

/** Brings the notes to the end of an entry, where they can be found and printed, and makes its marks and its key work for fingers and keys. */
const section = document.querySelector<HTMLDetailsElement>('[data-notes]');
const loadTools = partLoader(() => import('./entry-tools.client.ts'));
let failure: HTMLElement | undefined;

/** Brings the notes. Where they cannot be had, says so beside the link to their page. */
async function bring(): Promise<void> {
	try {
		await (await loadTools()).loadNotes();
	} catch (error) {
		failure ??= makeFailureLine('They could not be loaded here.', () => retry().catch(ignore));
		section?.querySelector('.elsewhere')?.prepend(failure);
		throw error;
	}
}

/** Brings the notes in place of the line whose button was pressed. */
async function retry(): Promise<void> {
	await bring();
	section?.querySelector('summary')?.focus();
	await showNamed();
}

/** Opens the notes where the address names one. Some browsers do so of their own accord. */
async function showNamed(): Promise<void> {
	if (!section || !location.hash.startsWith('#note-')) return;
	const note = await bring().then(
		() => document.getElementById(location.hash.slice(1)),
		() => section,
	);
	if (!note || section.open) return note?.scrollIntoView();
	section.open = true;
	// So that the style sheet, too, knows that it is the target.
	location.replace(location.hash);
	note.scrollIntoView();
}

const ignore = () => undefined;

if (section) {
	const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	const start = () => void (saves ? loadTools() : bring()).catch(ignore);
	void showNamed().catch(ignore);
	addEventListener('hashchange', () => void showNamed().catch(ignore));
	// Somebody who saves data gets the notes once they are asked for.
	section.addEventListener('toggle', () => void bring().catch(ignore));
	whenIdle(start);
	// What could not be had is asked for again.
	addEventListener('online', start);
	let wasOpen = false;
	addEventListener('beforeprint', () => {
		wasOpen = section.open;
		section.open = true;
	});
	addEventListener('afterprint', () => (section.open = wasOpen));
}
