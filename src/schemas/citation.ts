import { z } from 'astro/zod';
import { ID, line, textLike } from './shared.ts';

/** The id of a source. */
export const sourceId = textLike(
	ID,
	'Name a source by its id, which is the name of its file in ledger/sources/, such as "rferl-2003-02-14".',
);

/** A source that a record rests on: its id, or its id with the place in it. */
export const citation = z.union([
	sourceId,
	z.strictObject({
		source: sourceId.describe('Id from `ledger/sources/`.'),
		at: line.describe('Where in the source: a page, a paragraph, a table, a minute.'),
	}),
]);

/** Sources, strongest first. */
export const citations = z
	.array(citation)
	.min(1, { error: 'Name at least one source; a claim without one is an opinion.' });

export type Citation = z.infer<typeof citation>;

/** Whether a source is among those cited. */
export function cites(citations: Citation[], id: string): boolean {
	return citations.some((one) => (typeof one === 'string' ? one : one.source) === id);
}
