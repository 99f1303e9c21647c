/** What the reader chose for this site, by name. Nothing where the browser keeps no data of the site. */
export function readChoice(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Keeps a choice in this browser alone; an empty one is the default. Where that is refused, the choices say so and hold for the page. */
export function keepChoice(name: string, value: string): void {
	try {
		if (value === '') localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		const status = document.querySelector('.choices [role=status]');
		if (status) status.textContent = 'For this page only: your browser keeps no data of this site.';
	}
}
