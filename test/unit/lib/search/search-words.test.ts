import { expect, test } from 'vitest';
import { searchWords } from '../../../../src/lib/search/search-words.ts';

test.each([
	['How long is the list now?', ['long', 'list']],
	['Did 9/11 families get half?', ['9/11', 'families', 'half?']],
	['What’s the US doing in May 2025', ['US', 'May', '2025']],
	['Кабулов', ['Кабулов']],
	['what happened in Kabul', ['Kabul']],
	['who was it', ['who', 'was', 'it']],
	['"off the list"', ['"off the list"']],
	['  ', []],
])('of “%s” the words with a meaning are searched', (query, words) => {
	expect(searchWords(query)).toEqual(words);
});
