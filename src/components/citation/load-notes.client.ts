import { trustHtml } from '../site/trusted-types.client.ts';

/**
 * Puts the notes of an entry, which stand on a page of their own, into the entry.
 *
 * @param section where they go; it holds the way to their page until then
 * @param path address of that page
 * @throws when the page cannot be had
 */
export async function loadNotes(section: HTMLElement, path: string): Promise<void> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const html = await response.text();
	// The list alone: the page has its head and its scripts already.
	const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
	const page = new DOMParser().parseFromString(trustHtml(main), 'text/html');
	const list = page.querySelector('.notes ol');
	if (list === null) return;
	for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href*="#ref-"]'))
		link.setAttribute('href', link.hash);
	for (const note of list.querySelectorAll('li[id^="note-"] > a:first-of-type')) {
		const words = Object.assign(document.createElement('span'), { className: 'full' });
		words.textContent = `${note.textContent} `;
		const number = note.parentElement?.id.slice('note-'.length);
		document.querySelector(`#n${number} > a`)?.before(words);
	}
	section.querySelector('p')?.replaceWith(document.importNode(list, true));
	for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href^="${path}#note-"]`))
		link.setAttribute('href', link.hash);
	if (location.hash.startsWith('#note-'))
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
