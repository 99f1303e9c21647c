/** Loads search on the first sign that somebody wants it: a pointer on the link in the header, its focus, "/" or Ctrl or Cmd with K. */
const load = () => import('./search-dialog.client.ts');

/** What is typed while search is on its way. */
let typed: string | undefined;

function open(): void {
	typed ??= '';
	load()
		.then(({ openSearch }) => openSearch(typed ?? ''))
		.catch(() => document.querySelector<HTMLElement>('a[data-search-trigger]')?.click())
		.finally(() => (typed = undefined));
}

for (const trigger of document.querySelectorAll('[data-search-trigger]')) {
	for (const sign of ['pointerenter', 'focus'])
		trigger.addEventListener(
			sign,
			() =>
				void load().then(
					({ warm }) => warm(),
					() => undefined,
				),
			{ once: true },
		);
	trigger.addEventListener('click', (event) => {
		const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
		// Where search could not be loaded, the link leads to its page.
		if (ctrlKey || metaKey || shiftKey || typed !== undefined) return;
		event.preventDefault();
		open();
	});
}

document.addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, target } = event;
	const isCommand = ctrlKey || metaKey;
	if (typed !== undefined && !isCommand && (key.length === 1 || key === 'Backspace')) {
		typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
		event.preventDefault();
		return;
	}
	const isTyping = (target as HTMLElement).closest('input, textarea, select, [contenteditable]');
	const isSlash = key === '/' && !isTyping && !isCommand;
	if (!isSlash && !(key.toLowerCase() === 'k' && isCommand)) return;
	event.preventDefault();
	open();
});
