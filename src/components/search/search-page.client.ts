import './search-box.client.ts';
import type { SearchBox } from './search-box.client.ts';
import type { Filters } from './pagefind.client.ts';

/** Reads `?q=` and the filters and keeps the address in step with them, so that a search can be shared and gone back to. */
const box = document.querySelector<SearchBox>('#search-page search-box');
const input = box?.input;

const run = () => {
	if (!box || !input) return;
	const { searchParams } = new URL(location.href);
	input.value = searchParams.get('q') ?? '';
	const filters = Object.fromEntries(
		[...box.querySelectorAll<HTMLSelectElement>('.filters select')].flatMap(({ name }) => {
			const value = searchParams.get(name);
			return value === null ? [] : [[name, value]];
		}),
	);
	void box.run(input.value, filters);
};

/** The address of a search. */
function addressOf(query: string, filters: Filters): URL {
	const url = new URL(location.href);
	url.search = new URLSearchParams({ ...(query !== '' && { q: query }), ...filters }).toString();
	return url;
}

box?.addEventListener('searched', (event) => {
	const { query, filters } = (event as CustomEvent<{ query: string; filters: Filters }>).detail;
	const url = addressOf(query, filters);
	if (url.href !== location.href) history.replaceState(null, '', url);
});
box?.querySelector('form')?.addEventListener('submit', (event) => {
	event.preventDefault();
	if (!box || !input) return;
	history.pushState(null, '', addressOf(input.value.trim(), box.filters));
	void box.run(input.value, box.filters);
});
addEventListener('popstate', run);
run();
input?.focus();
