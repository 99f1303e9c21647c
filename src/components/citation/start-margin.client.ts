/** Fills the margin of an entry once its notes are there and the window has a margin. */
const section = document.querySelector('[data-notes]');
const wide = matchMedia('(min-width: 64rem)');

section?.addEventListener('notes-loaded', async () => {
	if (!wide.matches)
		await new Promise((done) => wide.addEventListener('change', done, { once: true }));
	const list = section.querySelector('ol');
	if (list) (await import('./margin.client.ts')).fillMargin(list);
});
