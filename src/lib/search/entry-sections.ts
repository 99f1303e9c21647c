import { slugHeadings } from '../mdx/page-anchors.ts';
import type { ParsedProse } from '../ledger/prose.ts';
import type { Range } from '../diagnostics/locate.ts';

/** A part of an entry that has an address of its own. */
export interface EntrySection {
	kind: 'Section' | 'Statement';
	/** Its fragment on the entry's page. */
	id: string;
	title: string;
	/** All its words. */
	content: string;
}

/** The sections of an entry, and the statements of the report, each with its words. */
export function readSections(document: ParsedProse): EntrySection[] {
	const { headings } = document;
	const slugs = slugHeadings(headings);
	const sections = headings.map((heading, index): EntrySection => {
		const range = { start: heading.end, end: headings[index + 1]?.start ?? Infinity };
		const content = wordsIn(document, range);
		return { kind: 'Section', id: slugs[index] ?? '', title: heading.text, content };
	});
	const statements = document.components
		.filter(({ name }) => name === 'Statement')
		.map((statement): EntrySection => ({
			kind: 'Statement',
			id: statement.attributes.get('id') ?? '',
			title: statement.attributes.get('says') ?? '',
			content: wordsIn(document, statement),
		}));
	return [...sections, ...statements];
}

/** All words of a stretch of an entry, a space between its blocks. */
export function wordsIn({ runs }: ParsedProse, { start, end }: Range): string {
	let words = '';
	let block: number | undefined;
	for (const run of runs) {
		if (run.start < start || run.start >= end) continue;
		words += (block === undefined || block === run.block ? '' : ' ') + run.text;
		block = run.block;
	}
	return words.replace(/\s+/g, ' ').trim();
}
