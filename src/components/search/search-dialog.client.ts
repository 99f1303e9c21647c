import { loadEngine } from './pagefind.client.ts';
import './search-box.client.ts';

/** Opens search over the page, from the header or by "/" and Ctrl or Cmd with K. */
class SearchDialog extends HTMLElement {
	connectedCallback() {
		const dialog = this.querySelector('dialog');
		const input = this.querySelector('input');
		const base = this.querySelector<HTMLElement>('search-box')?.dataset['base'] ?? '/';
		if (dialog === null || input === null) return;
		const open = () => {
			if (dialog.open) return;
			dialog.showModal();
			input.focus();
			input.select();
		};
		for (const trigger of document.querySelectorAll('[data-search-trigger]')) {
			const warm = () => void loadEngine(base).catch(() => undefined);
			trigger.addEventListener('pointerenter', warm, { once: true });
			trigger.addEventListener('click', (event) => {
				const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
				if (ctrlKey || metaKey || shiftKey) return;
				event.preventDefault();
				open();
			});
		}
		document.addEventListener('keydown', (event) => {
			const isTyping = (event.target as HTMLElement).closest(
				'input, textarea, select, [contenteditable]',
			);
			const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey;
			const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
			if (!isSlash && !isK) return;
			event.preventDefault();
			open();
		});
		// WebKitGTK leaves a dialog open whose field of search has the focus.
		dialog.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			dialog.close();
		});
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog) dialog.close();
		});
		this.addEventListener('click', (event) => {
			if ((event.target as HTMLElement).closest('.results a')) dialog.close();
		});
	}
}

customElements.define('search-dialog', SearchDialog);
