/** The reader's choice between the system's colours, light and dark. It is kept in this browser alone. */
class ThemeChoice extends HTMLElement {
	connectedCallback() {
		const select = this.querySelector('select');
		if (select === null) return;
		select.value = document.documentElement.dataset['theme'] ?? '';
		select.addEventListener('change', () => {
			if (select.value === '') delete document.documentElement.dataset['theme'];
			else document.documentElement.dataset['theme'] = select.value;
			try {
				if (select.value === '') localStorage.removeItem('theme');
				else localStorage.setItem('theme', select.value);
			} catch {
				// Storage may be closed to us; the choice then holds for this page.
			}
			document.dispatchEvent(new Event('themechange'));
		});
	}
}

customElements.define('theme-choice', ThemeChoice);
