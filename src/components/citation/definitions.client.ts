/** Opens the definition of a word in place. It stands beside the first place of the word; where there is none, the link leads on. */
document.addEventListener('click', (event) => {
	const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
	const word = (target as Element).closest<HTMLAnchorElement>('a.word');
	if (!word || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
	const definition = [...document.querySelectorAll<HTMLElement>('.definition[popover]')].find(
		(one) => one.querySelector('a')?.href === word.href,
	);
	if (definition?.showPopover === undefined) return;
	event.preventDefault();
	definition.showPopover({ source: word });
	// So that it is read out. Focus goes back to the word when it is closed.
	definition.tabIndex = -1;
	definition.focus();
});
