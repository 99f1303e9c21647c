import { readExcerpt } from '../../lib/search/read-excerpt.ts';
import type { FilterCounts, Filters } from './pagefind.client.ts';
import { readRecent } from './recent-searches.client.ts';
import type { SearchAnswer, SearchResult } from './search-engine.client.ts';

/** Shows what a search brought: how much, what was corrected, the results, the filters with their counts. */
export function showAnswer(
	box: HTMLElement,
	query: string,
	{ total, results, corrected, suggestions, counts }: SearchAnswer,
	filters: Filters,
): void {
	const many = total === 1 ? '1 result' : `${total} results`;
	const what = query === '' ? 'with these filters' : `for “${corrected ?? query}”`;
	say(box, total === 0 ? `Nothing was found ${what}.` : `${many} ${what}.`);
	const hint = part(box, '.hint');
	hint?.replaceChildren();
	if (corrected !== undefined)
		hint?.append('Instead, search for exactly ', actionButton(query, 'exact'), '.');
	else if (suggestions.length > 0) hint?.append('Did you mean ', ...alternatives(suggestions), '?');
	part(box, '.results')?.replaceChildren(...results.map(toItem));
	part(box, '.nothing')?.toggleAttribute('hidden', total > 0);
	part(box, '.start')?.toggleAttribute('hidden', true);
	part(box, '.filters')?.toggleAttribute('hidden', false);
	fillFilters(box, counts, filters);
}

/** Shows what stands there before anything is searched. */
export function showStart(box: HTMLElement): void {
	say(box, '');
	part(box, '.hint')?.replaceChildren();
	part(box, '.results')?.replaceChildren();
	part(box, '.nothing')?.toggleAttribute('hidden', true);
	part(box, '.start')?.toggleAttribute('hidden', false);
	showRecent(box);
}

/** Shows the reader's own last searches, if there are any. */
export function showRecent(box: HTMLElement): void {
	const recent = readRecent();
	part(box, '.recent')?.toggleAttribute('hidden', recent.length === 0);
	part(box, '.recent ul')?.replaceChildren(
		...recent.map((query) => {
			const item = document.createElement('li');
			item.append(actionButton(query, 'search'));
			return item;
		}),
	);
}

/** Says how a search went. Screen readers read it out when they are done with what they are saying. */
export function say(box: HTMLElement, text: string): void {
	const line = part(box, '.status');
	if (line) line.textContent = text;
}

function alternatives(queries: string[]): (Node | string)[] {
	return queries.flatMap((query, index) => [
		index === 0 ? '' : ' or ',
		actionButton(query, 'search'),
	]);
}

function actionButton(text: string, action: 'search' | 'exact'): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = text;
	button.dataset['action'] = action;
	return button;
}

function part(box: HTMLElement, selector: string): HTMLElement | null {
	return box.querySelector<HTMLElement>(selector);
}

/** A result as an item of the list. It leads to the very words, where the browser knows how to show them. */
function toItem({ url, title, kind, within, excerpt, isPart }: SearchResult): HTMLLIElement {
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
function fillFilters(box: HTMLElement, counts: FilterCounts, chosen: Filters): void {
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

/** Adds a text fragment (WICG, Scroll to Text Fragment), so that the browser marks the word on the page. A place within the page stays: the word may come before it. */
function pointAt(url: string, word: string | undefined): string {
	if (word === undefined || url.includes('#')) return url;
	return `${url}#:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
