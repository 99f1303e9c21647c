import { z } from 'astro/zod';
import { id, day, exactLine, line, shortProse, topic } from './shared.ts';

/** A question that readers bring, with a short answer made of claims. */
export const questionSchema = z.strictObject({
	/** The question as people ask it, with its question mark. */
	question: line
		.refine((text) => text.endsWith('?'), { error: 'A question ends with a question mark.' })
		.meta({ pattern: '\\?\\s*$' }),
	/** The answer in under 80 words, with ledger links for every figure, date and quotation. */
	answer: shortProse(80),
	/** The areas that it belongs to, the main one first. */
	topics: z.array(topic).min(1, { error: 'Name at least one topic.' }),
	/** Path of the page with the whole story, with a heading's fragment where there is one: "/background/isis-k/#the-toll". */
	more: exactLine
		.regex(/^\//, { error: 'Write a path on this site, starting with "/".' })
		.optional(),
	/** Where it stands on the home page, counted from 1. Leave it out to keep it off. */
	home: z.int().positive().optional(),
	/** The day on which the answer was last checked. */
	checked: day,
	/** Ids that this record had before, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Question = z.infer<typeof questionSchema>;
