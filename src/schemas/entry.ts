import { z } from 'astro/zod';
import { countWords, day, entryId, id, line, oneOf, prose, topic } from './shared.ts';

/** What stands at the top of an entry, above its prose. */
export const entrySchema = z.strictObject({
	title: line.describe('The headline of the page.'),
	description: line
		.max(240, { error: 'A description has at most 240 characters.' })
		.describe(
			'One or two sentences under the headline, also what search engines and link previews show.',
		),
	section: oneOf(
		['report', 'background', 'site'],
		'Choose a section: report, background or site.',
	).describe('Which part of the site it belongs to.'),
	order: z.int().positive().describe('Its place among the entries of its section, counted from 1.'),
	card: z
		.strictObject({
			title: line.describe('A headline that says more than the title.'),
			line: line.describe('One or two short sentences.'),
		})
		.optional()
		.describe('How the home page and lists announce it.'),
	short: prose
		.refine((text) => countWords(text) < 60, {
			error: 'The 30-second form has fewer than 60 words.',
		})
		.optional()
		.describe('The 30-second form: under 60 words, with ledger links.'),
	topics: z.array(topic).optional().describe('The areas that it belongs to, the main one first.'),
	about: z
		.array(id)
		.optional()
		.describe(
			'Ids from `ledger/people/` of those whom it is chiefly about. A search for their names, in any spelling, leads here first.',
		),
	next: z
		.array(entryId)
		.length(2, { error: 'Name two entries, or leave the key out.' })
		.optional()
		.describe('Ids of the two entries that a reader goes on with, the nearest first.'),
	questions: z
		.array(id)
		.length(3, { error: 'Name three questions, or leave the key out.' })
		.optional()
		.describe('Ids from `ledger/questions/` of three that its end shows with their answers.'),
	published: day.describe('The day on which it was first published.'),
	updated: day
		.optional()
		.describe('The day on which its text last changed in a way that readers should know.'),
	formerIds: z
		.array(entryId)
		.optional()
		.describe(
			'Ids that this entry had before, so that their addresses still lead here: "background/isis".',
		),
});

export type Entry = z.infer<typeof entrySchema>;
