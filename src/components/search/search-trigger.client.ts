/** Loads search on the first sign that somebody wants it: a pointer on the link in the header, its focus, "/" or Ctrl or Cmd with K. */
import { partLoader } from '../site/load-part.client.ts';
import { isSlashOn } from './slash-choice.client.ts';

const load = partLoader(() => import('./search-dialog.client.ts'));

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
					({ preloadEngine }) => preloadEngine(),
					() => undefined,
				),
			{ once: true },
		);
	trigger.addEventListener('click', (event) => {
		const { altKey, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
		// Where search could not be loaded, the link leads to its page.
		if (altKey || ctrlKey || metaKey || shiftKey || typed !== undefined) return;
		event.preventDefault();
		open();
	});
}

/**
 * Whether a key is the one of a sign: by what it writes or, on keyboards for other scripts, by its place.
 * Where a key writes Latin letters its place says nothing: there it may be another command.
 */
function isKey({ key, code }: KeyboardEvent, sign: string, place: string): boolean {
	return key.toLowerCase() === sign || (code === place && (key === '.' || key > '~'));
}

function takeKey(event: KeyboardEvent): void {
	const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
	const isPlain = !altKey && !ctrlKey && !metaKey;
	if (typed !== undefined && isPlain && (key.length === 1 || key === 'Backspace')) {
		typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
		event.preventDefault();
		return;
	}
	const isTyping = (target as HTMLElement).closest('input, textarea, select, [contenteditable]');
	const isSlash = isPlain && !isTyping && isSlashOn() && isKey(event, '/', 'Slash');
	const isCommand = ctrlKey !== metaKey && !altKey && !shiftKey && isKey(event, 'k', 'KeyK');
	if (!isSlash && !isCommand) return;
	event.preventDefault();
	open();
}

// Not in frames on other sites, which have no search.
if (document.querySelector('[data-search-trigger]')) document.addEventListener('keydown', takeKey);
