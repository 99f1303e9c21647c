import { z } from 'astro/zod';
import { day, exactLine, formerIds, id, language, line, partialDate } from './shared.ts';

const FULL_ADDRESS = 'Give the full address of the page that was read, starting with https://.';

/** Something published that a record rests on. */
export const sourceSchema = z.strictObject({
	publisher: id.describe(
		'Who published the page at `url`, by its id in `ledger/publishers/`: a newspaper, a ministry, a court. Not the writer, and not the agency whose words it repeats.',
	),
	title: exactLine.describe('The title as the source prints it, in its own language.'),
	titleInEnglish: line
		.optional()
		.describe('What the title says, in English, for one in another language.'),
	titleIsDescription: z
		.boolean()
		.optional()
		.describe(
			'True when no title was seen and `title` describes the source instead. Readers are told.',
		),
	url: z
		.url({ protocol: /^https?$/, error: FULL_ADDRESS })
		.refine((url) => !/^[a-z]+:[\\/]*[^\\/?#]*@/i.test(url), {
			error: 'Take the name and the password before "@" out of the address.',
		})
		.meta({
			description: 'The address that was read.',
			pattern: '^https?://',
			patternErrorMessage: FULL_ADDRESS,
		}),
	date: partialDate
		.optional()
		.describe('When it was published, as exactly as it says. Leave it out when it does not say.'),
	language: language.describe('The language that it is written in.'),
	isPrimary: z
		.boolean()
		.optional()
		.describe(
			'True for a primary document: the text or record of an act itself, whoever keeps the copy. One confirms a claim alone.',
		),
	copyOf: id
		.optional()
		.describe(
			"Set when the page repeats another publisher's text or rests on it: that publisher's id. Two copies of one original count as one source.",
		),
	note: line
		.optional()
		.describe(
			'What a reader should know before trusting it: a mirror, a machine translation, a date inferred. One or two sentences of ours.',
		),
	read: day.optional().describe('The day on which we last read it.'),
	formerIds: formerIds.describe(
		'Ids of records whose place this one took, so that their addresses still lead here.',
	),
});

export type Source = z.infer<typeof sourceSchema>;
