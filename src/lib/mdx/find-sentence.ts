import type { ParsedProse, ProseLink } from '../ledger/prose.ts';
import { sentenceRanges } from '../text/sentences.ts';

/** The sentence that a link stands in, parted by the words of the link. */
export interface LinkedSentence {
	before: string;
	phrase: string;
	after: string;
	/** The heading above it, if there is one. */
	heading: string | undefined;
}

/** Finds the sentence in which a text makes a link. Nothing for a link without words. */
export function findSentence(
	{ runs, headings }: ParsedProse,
	link: ProseLink,
): LinkedSentence | undefined {
	const block = runs.find((run) => run.link === link)?.block;
	let [text, start, end] = ['', 0, 0];
	for (const run of runs.filter((one) => one.block === block)) {
		if (run.link === link && end === 0) start = text.length;
		text += run.text.replace(/\s/g, ' ');
		if (run.link === link) end = text.length;
	}
	if (end === 0) return undefined;
	const around = sentenceRanges(text).filter((one) => one.end > start && one.start < end);
	return {
		before: text.slice(around[0]?.start, start).trimStart(),
		phrase: text.slice(start, end),
		after: text.slice(end, around.at(-1)?.end).trimEnd(),
		heading: headings.filter((one) => one.start < link.start).at(-1)?.text,
	};
}

/** How many words a sentence has: a cell of a table has few. */
export function countSentence({ before, phrase, after }: LinkedSentence): number {
	return `${before}${phrase}${after}`.split(' ').filter(Boolean).length;
}
