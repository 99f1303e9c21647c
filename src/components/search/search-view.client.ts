import type { FilterCounts, Filters } from './pagefind.client.ts';
import { readRecent } from './recent-searches.client.ts';
import { toItem } from './result-item.client.ts';
import type { SearchResult } from './result-list.client.ts';
import type { SearchAnswer } from './search-engine.client.ts';

/** Shows what a search brought: how much, what was corrected, the filters with their counts. */
export function showAnswer(
	box: HTMLElement,
	query: string,
	{ results, corrected, suggestions, unknown, isUnchecked, counts }: SearchAnswer,
	filters: Filters,
): void {
	const total = results.length;
	const many = total === 1 ? '1 result' : `${total} results`;
	const what = query === '' ? 'with these filters' : `for “${corrected ?? query}”`;
	announce(box, total === 0 ? `Nothing was found ${what}.` : `${many} ${what}.`);
	const hints: (Node | string)[] = [];
	if (suggestions.length > 0) hints.push('Or did you mean ', ...alternatives(suggestions), '? ');
	if (corrected !== undefined)
		hints.push('Instead, search for exactly ', actionButton(query, 'exact'), '. ');
	if (unknown.length > 0 && total > 0)
		hints.push(`Nothing has ${unknown.map((word) => `“${word}”`).join(' or ')}. `);
	if (isUnchecked) hints.push('The list of spellings could not be loaded. ', retryButton());
	part(box, '.hint')?.replaceChildren(...hints);
	part(box, '.results')?.replaceChildren();
	box.scrollTop = 0;
	part(box, '.nothing')?.toggleAttribute('hidden', total > 0);
	part(box, '.start')?.toggleAttribute('hidden', true);
	part(box, '.filters')?.toggleAttribute('hidden', false);
	fillFilters(box, counts, filters);
}

/** Adds results at the end of the list. Where they follow others, the first of them gets the focus, and how many are shown is said. */
export function addResults(
	box: HTMLElement,
	results: SearchResult[],
	{ read, total }: { read: number; total: number },
): void {
	const list = part(box, '.results');
	const items = results.map(toItem);
	const isMore = list?.hasChildNodes();
	list?.append(...items);
	part(box, '.more')?.toggleAttribute('hidden', read >= total);
	if (!isMore) return;
	announce(
		box,
		read < total ? `${read} of ${total} results are shown.` : `All ${total} results are shown.`,
	);
	(items[0] ?? list?.lastElementChild)?.querySelector('a')?.focus();
}

/** Says that a search failed, which is not to be taken for an empty answer, and how to go on. */
export function showFailure(box: HTMLElement): void {
	showStart(box);
	announce(box, 'Search could not be loaded.');
	const index = document.createElement('a');
	index.href = `${box.dataset['base'] ?? '/'}a-to-z/`;
	index.textContent = 'everything from A to Z';
	part(box, '.hint')?.append(retryButton(), ', or see ', index, '.');
}

/** Shows what stands there before anything is searched. */
export function showStart(box: HTMLElement): void {
	announce(box, '');
	part(box, '.hint')?.replaceChildren();
	part(box, '.results')?.replaceChildren();
	part(box, '.more')?.toggleAttribute('hidden', true);
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

/** Announces how a search went, in a live region that screen readers read out when they are idle. */
export function announce(box: HTMLElement, text: string): void {
	const line = part(box, '.status');
	if (line) line.textContent = text;
}

function alternatives(queries: string[]): (Node | string)[] {
	return queries.flatMap((query, index) => [
		index === 0 ? '' : ' or ',
		actionButton(query, 'search'),
	]);
}

function retryButton(): HTMLButtonElement {
	return actionButton('Try again', 'retry');
}

function actionButton(text: string, action: 'search' | 'exact' | 'retry'): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = text;
	button.dataset['action'] = action;
	return button;
}

function part(box: HTMLElement, selector: string): HTMLElement | null {
	return box.querySelector<HTMLElement>(selector);
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
