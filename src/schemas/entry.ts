import { z } from 'astro/zod';
import { countWords, day, entryId, id, line, oneOf, prose, textLike, topic } from './shared.ts';
import { thumbnailSchema } from './thumbnail.ts';

/** What stands at the top of an entry, above its prose. */
export const entrySchema = z.strictObject({
	title: line.describe('The headline of the page, the same wherever the entry is named.'),
	kicker: line
		.max(24, { error: 'A kicker has at most 24 characters.' })
		.optional()
		.describe(
			'The plain label above the headline: "Frozen assets". Left out, the name of its section stands there.',
		),
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
			line: line.describe('One or two short sentences under the headline.'),
			number: z
				.strictObject({
					figure: textLike(
						/^\[[^\]]*\d[^\]]*\]\(claim:[a-z0-9-]+\)$/,
						'Write one figure as a link to the claim that states it: "[149](claim:crocus-toll)".',
					)
						.optional()
						.describe(
							'The one figure of the entry, as a link to its claim. Left out, it is how many rows the dataset of the thumbnail has.',
						),
					label: line
						.max(60, { error: 'A label has at most 60 characters.' })
						.describe('What the figure counts: "names in one ruling".'),
					thumbnail: thumbnailSchema.describe('The small picture beside it.'),
				})
				.optional()
				.describe('The figure that its card shows large. Entries of the background have one.'),
		})
		.optional()
		.describe('How the home page and lists announce it.'),
	home: z
		.strictObject({
			question: line.describe('What the headline asks.'),
			title: line.describe('What it is about: the rest of the headline.'),
			lead: prose.describe('The three facts under it, with ledger links.'),
			told: prose.describe(
				'Up to when the story is told, as a link to the claim about that: "[June 2026](claim:sources-horizon)".',
			),
		})
		.optional()
		.describe('How the home page opens. The entry on the decision itself has it, and no other.'),
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
