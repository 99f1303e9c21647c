/** Opens the definition of a word in place. It stands beside the first place of the word; where there is none, the link leads on. */

/** What the press of a pointer closes before it becomes a click. */
let closedByPress: Element | null = null;

document.addEventListener(
	'pointerdown',
	() => (closedByPress = document.querySelector('.definition:popover-open')),
	true,
);

document.addEventListener('click', (event) => {
	const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
	const word = (target as Element).closest<HTMLAnchorElement>('a.word');
	if (!word || altKey || ctrlKey || metaKey || shiftKey) return;
	const definition = [...document.querySelectorAll<HTMLElement>('.definition[popover]')].find(
		(one) => one.querySelector('a')?.href === word.href,
	);
	if (definition?.togglePopover === undefined) return;
	event.preventDefault();
	// A second click on the word closes what the first one opened.
	if (definition !== closedByPress) definition.togglePopover({ source: word });
	closedByPress = null;
	// So that it is named and read out. Focus goes back to the word when it is closed.
	definition.role = 'dialog';
	definition.ariaLabel = word.textContent.trim();
	definition.tabIndex = -1;
	definition.focus();
});
