/** Shown in place of another page, the page about reading offline says so first. */
export function nameMissing(heading: HTMLElement | null): void {
	const words = heading?.dataset['missing'];
	if (heading === null || words === undefined) return;
	document.title = document.title.replace(heading.textContent.trim(), words);
	heading.textContent = words;
}
