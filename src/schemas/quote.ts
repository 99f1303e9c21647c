import { z } from 'astro/zod';
import { citations, day, exactLine, id, language, line, partialDate } from './shared.ts';

/** Exact words that somebody said or a document holds. */
export const quoteSchema = z
	.strictObject({
		/** Id of the person or organisation in `ledger/people/` whose words they are. */
		speaker: id,
		/** What they were at the time: "Russian presidential envoy for Afghanistan". */
		role: line,
		/** When the words were said or published. */
		date: partialDate,
		/** Where and to whom: "to reporters after the Moscow Format consultations". */
		occasion: line.optional(),
		/** The words in English, exactly as the source prints them, without the outer quotation marks. */
		words: line,
		/** The language that they were spoken or written in. */
		language,
		/** The words in that language, where they were seen. */
		original: exactLine.optional(),
		/** Who put them into English. Required when they were not English: an agency, a ministry, "Off the List". */
		translator: line.optional(),
		/** Ids from `ledger/sources/` that print these very words. */
		sources: citations,
		/** What a careful reader should know: another rendering, a copy. */
		note: line.optional(),
		/** The day on which the words were last compared with the source. */
		checked: day,
		/** Ids that this record had before, so that their addresses still lead here. */
		formerIds: z.array(id).optional(),
	})
	.refine((quote) => quote.language === 'en' || quote.translator, {
		path: ['translator'],
		error: 'Words that were not said in English name who translated them.',
	})
	.meta({ if: { properties: { language: { const: 'en' } } }, else: { required: ['translator'] } });

export type Quote = z.infer<typeof quoteSchema>;
