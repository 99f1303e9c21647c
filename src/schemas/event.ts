import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { day, formerIds, id, line, partialDate, topics } from './shared.ts';

/** Something that happened on a date: one line of the timeline. */
export const eventSchema = z.strictObject({
	date: partialDate.describe('When it happened, as exactly as is known.'),
	until: partialDate.optional().describe('When it ended, for what lasted: a siege, a trial.'),
	title: line
		.max(80, { error: 'A title has at most 80 characters.' })
		.describe(
			'What happened, as a headline in the present tense: "Supreme Court suspends the ban".',
		),
	brief: line
		.max(30, { error: 'A brief form has at most 30 characters.' })
		.optional()
		.describe(
			'One or two words, for the steps on the home page: "Listed". Only the events that stand there have them.',
		),
	summary: line.describe(
		'One or two sentences: who, where, how many, said by whom. Figures come from `claims`.',
	),
	turningPoint: z
		.boolean()
		.optional()
		.describe(
			'True for the few events without which the story would have gone another way. They stand larger on the timeline and as the steps in an entry: about ten in all, so name one less for each that is added.',
		),
	topics,
	claims: z
		.array(id)
		.optional()
		.describe('Ids from `ledger/claims/` that state what the title and summary say.'),
	people: z.array(id).optional().describe('Ids from `ledger/people/` of those who take part.'),
	sources: citations.describe('Ids from `ledger/sources/`, strongest first.'),
	checked: day.describe('The day on which it was last checked.'),
	formerIds,
});

export type Event = z.infer<typeof eventSchema>;
