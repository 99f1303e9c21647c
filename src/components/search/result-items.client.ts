import { readExcerpt } from '../../lib/search/read-excerpt.ts';
import type { FilterCounts, Filters } from './pagefind.client.ts';
import type { SearchResult } from './search-engine.client.ts';

/** A result as an item of the list. It leads to the very words, where the browser knows how to show them. */
export function toItem({ url, title, kind, within, excerpt, isPart }: SearchResult): HTMLLIElement {
	const item = document.createElement('li');
	item.classList.toggle('part', isPart);
	const link = document.createElement('a');
	const parts = readExcerpt(excerpt);
	link.href = pointAt(url, parts.find(({ isFound }) => isFound)?.text);
	const name = document.createElement('b');
	name.textContent = title;
	const label = document.createElement('span');
	label.className = 'kind';
	label.textContent = within === undefined || isPart ? ` ${kind}` : ` ${kind} of ${within}`;
	const words = document.createElement('span');
	words.className = 'excerpt';
	for (const { text, isFound } of parts)
		words.append(
			isFound ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
		);
	link.append(name, label, words);
	item.append(link);
	return item;
}

/** Fills the choices of a filter with the values that something found has, and how many have each. */
export function fillFilters(box: HTMLElement, counts: FilterCounts, chosen: Filters): void {
	for (const select of box.querySelectorAll<HTMLSelectElement>('.filters select')) {
		const [any] = select.options;
		const values = Object.entries(counts[select.name] ?? {}).filter(
			([value, count]) => count > 0 || value === chosen[select.name],
		);
		if (select.name === 'year') values.sort(([a], [b]) => Number(b) - Number(a));
		else values.sort(([, a], [, b]) => b - a);
		const options = values.map(
			([value, count]) =>
				new Option(`${value} (${count})`, value, false, value === chosen[select.name]),
		);
		select.replaceChildren(...(any ? [any] : []), ...options);
	}
}

/** Adds a text fragment (WICG, Scroll to Text Fragment), so that the browser marks the word on the page. */
function pointAt(url: string, word: string | undefined): string {
	if (word === undefined) return url;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
