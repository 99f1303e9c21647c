import { z } from 'astro/zod';
import { day, formerIds, line, shortProse, sitePath, topics } from './shared.ts';

const QUESTION_MARK = 'A question ends with a question mark.';

/** A question that readers bring, with a short answer made of claims. */
export const questionSchema = z.strictObject({
	question: line
		.refine((text) => text.endsWith('?'), { error: QUESTION_MARK })
		.meta({
			description: 'The question as people ask it, with its question mark.',
			pattern: '\\?\\s*$',
			patternErrorMessage: QUESTION_MARK,
		}),
	alsoAsked: z
		.array(line)
		.optional()
		.describe(
			'Other words in which people ask this, if only two of them: "Crocus: how many were killed?". Search finds the question by them.',
		),
	answer: shortProse(80).describe(
		'The answer in under 80 words, with ledger links for every figure, date and quotation.',
	),
	topics,
	more: sitePath
		.optional()
		.describe(
			'Path of the page with the whole story, with a heading\'s fragment where there is one: "/background/isis-k/#the-toll".',
		),
	home: z
		.int()
		.positive()
		.optional()
		.describe('Where it stands on the home page, counted from 1. Leave it out to keep it off.'),
	checked: day.describe('The day on which the answer was last checked.'),
	formerIds,
});

export type Question = z.infer<typeof questionSchema>;
