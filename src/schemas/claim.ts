import { z } from 'astro/zod';
import { citations, cites } from './citation.ts';
import { reading } from './reading.ts';
import { day, exactLine, formerIds, id, line, oneOf, partialDate, quantity } from './shared.ts';

/** How well a claim stands. A record that could not be established is not published at all. */
export const STATUSES = ['confirmed', 'single', 'disputed'] as const;

/** A sentence we are willing to defend, with the sources we defend it by. */
export const claimSchema = z
	.strictObject({
		statement: line.describe(
			'The claim as readers see it: one or two sentences of ours that stand alone, no citation marks. Every figure and date that prose may state through this claim stands here, in `says`, `series` or `positions`.',
		),
		brief: line
			.optional()
			.describe(
				'The same in a few words that name what it is about, for the margin, for lists and as the title of its page: "Crocus City Hall: 149 dead, one missing".',
			),
		status: oneOf(
			STATUSES,
			`Choose a status: ${STATUSES.join(', ')}. What is unverified is not published.`,
		).describe(
			'`confirmed`: two sources independent of each other, or one primary document. `single`: one source. `disputed`: sources differ, and `positions` gives each side.',
		),
		subject: id
			.optional()
			.describe(
				'What is being measured or dated, the same for every claim about it: "crocus-toll". Two claims may not share subject and date, but for a figure and the dispute about it.',
			),
		date: partialDate
			.optional()
			.describe('When the thing stated happened, as exactly as is known.'),
		value: quantity
			.optional()
			.describe('The figure that it states, bare, or the two ends of a range.'),
		unit: line
			.optional()
			.describe(
				'The unit of `value` and of the series: "people killed", "billion US dollars", "hectares".',
			),
		asOf: partialDate
			.optional()
			.describe(
				'The day, month or year that the value holds for. Required where the figure moves.',
			),
		says: z
			.array(exactLine)
			.optional()
			.describe(
				'Other forms in which prose may state the figure: "about 7 billion dollars", "more than 20 years". Only what the sources bear out.',
			),
		series: z
			.array(
				z.strictObject({
					asOf: partialDate.describe('The day, month or year of this count.'),
					value: quantity.describe('The figure at that time.'),
					by: line.optional().describe('Who gave it.'),
					sources: citations.describe('Ids from `ledger/sources/`.'),
				}),
			)
			.min(2, { error: 'A series has at least two points; one point is a value.' })
			.optional()
			.describe('How the figure changed, oldest first. The last value is `value`.'),
		positions: z
			.array(
				z.strictObject({
					holder: line.describe('Who holds it: a person, an office, a publisher.'),
					statement: line.describe('What they say.'),
					sources: citations.describe('Where they say it.'),
				}),
			)
			.min(2, { error: 'A dispute has at least two sides. Give each its holder and source.' })
			.optional()
			.describe("For a disputed claim: each side's account, in our words."),
		sources: citations.describe(
			'Ids from `ledger/sources/`, strongest first, with the place in the source where it is known.',
		),
		cell: z
			.strictObject({
				dataset: id.describe('Id of a file in `content/datasets/`.'),
				row: exactLine.describe(
					"The row's key: the values of the dataset's key columns, joined by a space.",
				),
				column: exactLine.describe("The column's name."),
			})
			.optional()
			.describe('The dataset cell that holds the same figure. The two must be equal.'),
		isAboutSite: z
			.boolean()
			.optional()
			.describe('True for a statement about this site itself, such as how far its sources reach.'),
		onlyRelays: z
			.boolean()
			.optional()
			.describe(
				'True when nothing was found but pages that relay what others published. Readers are told.',
			),
		note: line
			.optional()
			.describe(
				'What a careful reader should know: whose count it is, what was not seen, why it is weak.',
			),
		checked: day.describe('The day on which the sources were last read for this.'),
		read: z
			.array(reading)
			.min(1, { error: 'A list of readings has at least one.' })
			.optional()
			.describe(
				'Second readings, oldest first: each held the claim against a source that it did not cite.',
			),
		reviewBy: day
			.optional()
			.describe(
				'For what can still move: the day by which to look again. The page says so once it is past.',
			),
		formerIds,
	})
	.refine((claim) => claim.status !== 'disputed' || claim.positions, {
		path: ['positions'],
		error:
			'A disputed claim gives both sides: add `positions`, each with its holder, statement and sources.',
	})
	.refine((claim) => claim.status === 'disputed' || !claim.positions, {
		path: ['positions'],
		error: 'Only a disputed claim has `positions`. Set `status: disputed` or take them out.',
	})
	.refine(
		({ read = [], sources }) => read.every(({ against }) => !against || cites(sources, against)),
		{
			path: ['read'],
			error: 'List the source of a reading under `sources` as well, so that readers see it.',
		},
	)
	.refine((claim) => claim.value === undefined || claim.unit, {
		path: ['unit'],
		error: 'A value needs its unit: what is being counted or measured.',
	})
	.meta({
		dependentRequired: { value: ['unit'] },
		if: { properties: { status: { const: 'disputed' } } },
		then: { required: ['positions'] },
		else: { properties: { positions: false } },
	});

export type Claim = z.infer<typeof claimSchema>;
