import { keepChoice } from './reader-choice.client.ts';

/** The reader's choice between the system's colours, light and dark. It is kept in this browser alone. */
class ThemeChoice extends HTMLElement {
	connectedCallback() {
		const select = this.querySelector('select');
		if (select === null) return;
		select.value = document.documentElement.dataset['theme'] ?? '';
		select.addEventListener('change', () => {
			if (select.value === '') delete document.documentElement.dataset['theme'];
			else document.documentElement.dataset['theme'] = select.value;
			keepChoice('theme', select.value);
			document.dispatchEvent(new Event('themechange'));
		});
	}
}

customElements.define('theme-choice', ThemeChoice);
