/** Words that join a question together and say nothing of what it is about. */
const EMPTY_WORDS = new Set(
	(
		'a about all am an and any anything are as at be been being but by can could did do does doing else ever for from ' +
		'get gets getting given go going got had happen happened happens has have having he her here him his how i if in into is it its just like ' +
		'many me might much my no nor not now of off on one or other our out over really same shall she should ' +
		'since so some still such than that the their them then there these they this those though to too until up ' +
		'very was we were what when where whether which while who whom whose why will with would yet you your'
	).split(' '),
);

/**
 * The words of a query that carry its meaning, for an engine that wants every word on the page.
 *
 * @param query What a reader typed. Phrases in quotation marks are left as they are.
 * @returns The words in their order; all of them when nothing but joining words was typed.
 */
export function searchWords(query: string): string[] {
	if (query.includes('"')) return [query];
	const words = query.split(/\s+/).filter(Boolean);
	const meaning = words.filter((word) => !isEmptyWord(word));
	return meaning.length > 0 ? meaning : words;
}

/** Whether a word only joins a question together. */
export function isEmptyWord(word: string): boolean {
	return EMPTY_WORDS.has(trimWord(word).replace(/[’']s$/, ''));
}

/** The word in lower case without the punctuation around it. */
export function trimWord(word: string): string {
	return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
