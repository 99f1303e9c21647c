/** How long it says that the address was copied, in milliseconds. */
const SHOWN = 2000;

/** A link whose click copies its whole address. Where the browser refuses, it is followed, so that the address can be had there. */
class CopyLink extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		const status = this.querySelector('[role=status]');
		if (!link || !navigator.clipboard) return;
		link.addEventListener('click', (event) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			// A finger that touches a heading means no more than to go there.
			if (link.closest('h2') && (event as PointerEvent).pointerType === 'touch') return;
			// A place on this page is gone to as well.
			if (link.pathname !== location.pathname || !link.hash) event.preventDefault();
			navigator.clipboard.writeText(link.href).then(
				() => {
					if (status) status.textContent = 'Copied';
					setTimeout(() => status?.replaceChildren(), SHOWN);
				},
				() => location.assign(link.href),
			);
		});
	}
}

customElements.define('copy-link', CopyLink);
