const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a plain text. */
export function splitSentences(text: string): string[] {
	return [...SEGMENTER.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
}

/** The sentence of a plain text that the character at a place stands in. */
export function sentenceAt(text: string, place: number): string {
	return SEGMENTER.segment(text).containing(place)?.segment ?? '';
}

/** Where the sentences of a plain text start and end, counted in characters. */
export function sentenceRanges(text: string): { start: number; end: number }[] {
	return [...SEGMENTER.segment(text)].map(({ segment, index }) => ({
		start: index,
		end: index + segment.length,
	}));
}

/** The least number of words that an answer's opening says something with: "Yes." alone does not. */
const FEWEST_WORDS = 4;

/** The first sentence of a plain text, and the next where the first is but a word or two. */
export function openingOf(text: string): string {
	const [first = '', second = ''] = splitSentences(text);
	return first.split(' ').length < FEWEST_WORDS ? `${first} ${second}`.trim() : first;
}
