/** Fills the margin of an entry once its notes are there and the window has a margin. */
import { partLoader } from '../site/load-part.client.ts';

const section = document.querySelector('[data-notes]');
const wide = matchMedia('(min-width: 64rem)');
const loadMargin = partLoader(() => import('./margin.client.ts'));

async function fill(): Promise<void> {
	const list = section?.querySelector('ol');
	if (list && wide.matches) (await loadMargin()).fillMargin(list);
}
const start = () => void fill().catch(() => undefined);

section?.addEventListener('notes-loaded', start);
wide.addEventListener('change', start);
// What could not be had is asked for again.
section?.addEventListener('toggle', start);
addEventListener('online', start);
