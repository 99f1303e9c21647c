import { readExcerpt } from '../../lib/search/read-excerpt.ts';
import type { SearchResult } from './result-list.client.ts';

/** A result as an item of the list. It leads to the very words, where the browser knows how to show them. */
export function toItem({ url, title, kind, within, excerpt, isPart }: SearchResult): HTMLLIElement {
	const item = document.createElement('li');
	item.classList.toggle('part', isPart);
	const link = document.createElement('a');
	const parts = readExcerpt(excerpt);
	// The answer to a question is short, and needs no word pointed at.
	const word = kind === 'Question' ? undefined : parts.find(({ isFound }) => isFound)?.text;
	link.href = pointAt(url, word);
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

/** Adds a text fragment (WICG, Scroll to Text Fragment), so that the browser marks the word on the page. A place within the page stays: the word may come before it. */
function pointAt(url: string, word: string | undefined): string {
	if (word === undefined || url.includes('#')) return url;
	return `${url}#:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
