import { correctQuery } from '../../lib/search/correct-query.ts';
import type { Correction } from '../../lib/search/correct-query.ts';
import type { WordList } from '../../lib/search/word-list.ts';

let loading: Promise<WordList> | undefined;

/** What a query that finds little may have meant. The site's words are loaded the first time. */
export async function suggestCorrections(base: string, query: string): Promise<Correction[]> {
	loading ??= fetch(`${base}pagefind/words.json`).then((response) => response.json());
	return correctQuery(query, await loading);
}
