import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { day, exactLine, formerIds, id, language, line, partialDate } from './shared.ts';

/** Exact words that somebody said or a document holds. */
export const quoteSchema = z
	.strictObject({
		speaker: id.describe(
			'Id of the person or organisation in `ledger/people/` whose words they are.',
		),
		role: line.describe(
			'What they were at the time: "Russian presidential envoy for Afghanistan".',
		),
		date: partialDate.describe('When the words were said or published.'),
		occasion: line
			.optional()
			.describe('Where and to whom: "to reporters after the Moscow Format consultations".'),
		words: line.describe(
			'The words in English, exactly as the source prints them, without the outer quotation marks.',
		),
		language: language.describe('The language that they were spoken or written in.'),
		original: exactLine.optional().describe('The words in that language, where they were seen.'),
		translator: line
			.optional()
			.describe(
				'Who put them into English. Required when they were not English: an agency, a ministry, "Off the List".',
			),
		sources: citations.describe('Ids from `ledger/sources/` that print these very words.'),
		note: line.optional().describe('What a careful reader should know: another rendering, a copy.'),
		checked: day.describe('The day on which the words were last compared with the source.'),
		formerIds,
	})
	.refine((quote) => quote.language === 'en' || quote.translator, {
		path: ['translator'],
		error: 'Words that were not said in English name who translated them.',
	})
	.meta({ if: { properties: { language: { const: 'en' } } }, else: { required: ['translator'] } });

export type Quote = z.infer<typeof quoteSchema>;
