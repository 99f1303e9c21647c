import { fillFilters, toItem } from './result-items.client.ts';
import { readRecent } from './recent-searches.client.ts';
import type { Filters } from './pagefind.client.ts';
import type { SearchAnswer } from './search-engine.client.ts';

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
