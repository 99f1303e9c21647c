import type { ParsedProse } from '../ledger/prose.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of running text with the number of its words. */
export interface Sentence {
	text: string;
	words: number;
}

/** The sentences of an entry's paragraphs, items and cells. Headings and fragments of fewer than three words are left out. */
export function listSentences({ runs, headings }: ParsedProse): Sentence[] {
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
