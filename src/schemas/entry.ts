import { z } from 'astro/zod';
import { countWords, day, entryId, id, line, prose, topic } from './shared.ts';

/** What stands at the top of an entry, above its prose. */
export const entrySchema = z.strictObject({
	/** The headline of the page. */
	title: line,
	/** One or two sentences under the headline, also what search engines and link previews show. */
	description: line.max(240, { error: 'A description has at most 240 characters.' }),
	/** Which part of the site it belongs to. */
	section: z.enum(['report', 'background', 'site'], {
		error: 'Choose a section: report, background or site.',
	}),
	/** Its place among the entries of its section, counted from 1. */
	order: z.int().positive(),
	/** How the home page and lists announce it. */
	card: z
		.strictObject({
			/** A headline that says more than the title. */
			title: line,
			/** One or two short sentences. */
			line,
		})
		.optional(),
	/** The 30-second form: under 60 words, with ledger links. */
	short: prose
		.refine((text) => countWords(text) < 60, {
			error: 'The 30-second form has fewer than 60 words.',
		})
		.optional(),
	/** The areas that it belongs to, the main one first. */
	topics: z.array(topic).optional(),
	/** Ids from `ledger/people/` of those whom it is chiefly about. A search for their names, in any spelling, leads here first. */
	about: z.array(id).optional(),
	/** The day on which it was first published. */
	published: day,
	/** The day on which its text last changed in a way that readers should know. */
	updated: day.optional(),
	/** Ids that this entry had before, so that their addresses still lead here: "background/isis". */
	formerIds: z.array(entryId).optional(),
});

export type Entry = z.infer<typeof entrySchema>;
