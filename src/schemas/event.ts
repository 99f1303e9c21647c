import { z } from 'astro/zod';
import { citations, day, id, line, partialDate, topic } from './shared.ts';

/** Something that happened on a date: one line of the timeline. */
export const eventSchema = z.strictObject({
	/** When it happened, as exactly as is known. */
	date: partialDate,
	/** When it ended, for what lasted: a siege, a trial. */
	until: partialDate.optional(),
	/** What happened, as a headline in the present tense: "Supreme Court suspends the ban". */
	title: line.max(80, { error: 'A title has at most 80 characters.' }),
	/** One or two words, for the steps on the home page: "Listed". Only the events that stand there have them. */
	brief: line.max(30, { error: 'A brief form has at most 30 characters.' }).optional(),
	/** One or two sentences: who, where, how many, said by whom. Figures come from `claims`. */
	summary: line,
	/** The areas that it belongs to, the main one first. */
	topics: z.array(topic).min(1, { error: 'Name at least one topic.' }),
	/** Ids from `ledger/claims/` that state what the title and summary say. */
	claims: z.array(id).optional(),
	/** Ids from `ledger/people/` of those who take part. */
	people: z.array(id).optional(),
	/** Ids from `ledger/sources/`, strongest first. */
	sources: citations,
	/** The day on which it was last checked. */
	checked: day,
	/** Ids that this record had before, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Event = z.infer<typeof eventSchema>;
