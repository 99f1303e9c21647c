const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a plain text. */
export function splitSentences(text: string): string[] {
	return [...SEGMENTER.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
}
