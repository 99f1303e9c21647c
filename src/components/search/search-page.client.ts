import './search-box.client.ts';
import type { SearchBox } from './search-box.client.ts';

/** Reads `?q=` and keeps the address in step with the field, so that a search can be shared and gone back to. */
const box = document.querySelector<SearchBox>('#search-page search-box');
const input = box?.input;

const run = () => {
	if (!box || !input) return;
	input.value = new URL(location.href).searchParams.get('q') ?? '';
	void box.run(input.value);
};

box?.addEventListener('searched', (event) => {
	const query = (event as CustomEvent<string>).detail;
	const url = new URL(location.href);
	if ((url.searchParams.get('q') ?? '') === query) return;
	if (query === '') url.searchParams.delete('q');
	else url.searchParams.set('q', query);
	history.replaceState(null, '', url);
});
box?.querySelector('form')?.addEventListener('submit', (event) => {
	event.preventDefault();
	if (!box || !input) return;
	const url = new URL(location.href);
	url.searchParams.set('q', input.value.trim());
	history.pushState(null, '', url);
	void box.run(input.value);
});
addEventListener('popstate', run);
run();
input?.focus();
