import { keepChoice, readChoice } from '../site/reader-choice.client.ts';

/** The reader's choice whether "/" opens search: who speaks to the machine may say it without meaning that (WCAG 2.1, 2.1.4). */
const box = document.querySelector<HTMLInputElement>('[data-choice=slash]');

/** Whether "/" opens search. */
export const isSlashOn = (): boolean => box?.checked ?? true;

function show(): void {
	for (const trigger of document.querySelectorAll('[data-search-trigger]')) {
		const others = 'Control+K Meta+K';
		trigger.setAttribute('aria-keyshortcuts', isSlashOn() ? `/ ${others}` : others);
		trigger.classList.toggle('is-slash-off', !isSlashOn());
	}
}

function read(): void {
	if (box) box.checked = readChoice('slash') !== 'off';
	show();
}

read();
box?.addEventListener('change', () => {
	keepChoice('slash', isSlashOn() ? '' : 'off');
	show();
});
// It may have been changed in another tab.
addEventListener('storage', read);
