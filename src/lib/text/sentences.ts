import type { ParsedProse } from '../mdx/prose.ts';

/** A sentence of running text with the number of its words. */
export interface Sentence {
	text: string;
	words: number;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a plain text. */
export function splitSentences(text: string): string[] {
	return [...SEGMENTER.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
}

/** The sentences of an entry's paragraphs, items and cells. Headings and fragments of fewer than three words are left out. */
export function sentencesIn({ runs, headings }: ParsedProse): Sentence[] {
	const blocks = new Map<number, string>();
	for (const { text, start, block } of runs) {
		if (headings.some((heading) => start >= heading.start && start < heading.end)) continue;
		blocks.set(block, (blocks.get(block) ?? '') + text);
	}
	return [...blocks.values()]
		.flatMap(splitSentences)
		.map((text) => ({ text, words: text.split(' ').filter(Boolean).length }))
		.filter(({ words }) => words >= 3);
}
