import distance from 'damerau-levenshtein';

/** Nobody mistypes a name longer than this; comparing takes time by the square of it. */
const LONGEST = 200;

/**
 * The known word that a mistyped one was probably meant to be.
 * Nothing when none is near: a far-fetched suggestion is worse than none.
 *
 * @example suggest('dry-spell-2004', ['dry-spell-2024', 'rainfall']) // 'dry-spell-2024'
 */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
	const words = [...known];
	if (words.length === 0 || typed.length > LONGEST) return undefined;
	const sorted = sortWords(typed);
	const most = Math.max(2, Math.floor(typed.length / 3));
	let [best, least] = ['', most + 1];
	for (const word of words) {
		if (Math.abs(word.length - typed.length) >= least) continue;
		const edits = distance(typed, word).steps;
		if (edits < least) [best, least] = [word, edits];
	}
	if (least <= most) return best;
	return words.find((word) => sortWords(word) === sorted);
}

/** The words of an id in alphabetical order: `toll-crocus` and `crocus-toll` have the same. */
export function sortWords(id: string): string {
	return id.split('-').sort().join('-');
}

/** The sentence that follows an unknown name in a message, with a leading space, or nothing. */
export function didYouMean(typed: string, known: Iterable<string>): string {
	const suggestion = suggest(typed, known);
	return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}
