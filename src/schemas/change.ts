import { z } from 'astro/zod';
import { id, day, exactLine, line, prose } from './shared.ts';

/** Something on the site that was put right, brought up to date or added. */
export const changeSchema = z.strictObject({
	/** The day on which readers first saw it. */
	date: day,
	/** `correction`: we or the report were wrong. `update`: the world moved. `addition`: there is more. */
	kind: z.enum(['correction', 'update', 'addition'], {
		error: 'Choose a kind: correction, update or addition.',
	}),
	/** What changed, as a headline. */
	title: line,
	/** What stood there, what stands there now and why, with ledger links. */
	text: prose,
	/** Paths of the pages that it touches. */
	pages: z.array(exactLine.regex(/^\//, { error: 'Write paths on this site, starting with "/".' })),
	/** Ids that this record had before, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Change = z.infer<typeof changeSchema>;
