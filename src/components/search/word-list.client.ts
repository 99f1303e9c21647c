import type { WordList } from '../../lib/search/word-list.ts';

let loading: Promise<WordList> | undefined;

/** The site's own words, to compare with misspelt ones. They are loaded the first time, and again after that failed. */
export function loadWordList(base: string): Promise<WordList> {
	loading ??= load(`${base}pagefind/words.json`).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(address: string): Promise<WordList> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} brought ${response.status}.`);
	return response.json();
}
