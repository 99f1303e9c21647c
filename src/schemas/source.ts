import { z } from 'astro/zod';
import { day, exactLine, id, language, line, partialDate } from './shared.ts';

/** The kinds of source, as readers see them. */
export const SOURCE_KINDS = ['primary', 'state-media', 'news', 'research', 'reference'] as const;

/** Something published that a record rests on. */
export const sourceSchema = z.strictObject({
	/** Who published the page at `url`: a newspaper, a ministry, a court. Not the writer, and not the agency whose words it repeats. */
	publisher: line,
	/** The title as the source prints it, in its own language. */
	title: exactLine,
	/** True when no title was seen and `title` describes the source instead. Readers are told. */
	titleIsDescription: z.boolean().optional(),
	/** The address that was read. */
	url: z
		.url({
			protocol: /^https?$/,
			error: 'Give the full address of the page that was read, starting with https://.',
		})
		.refine((url) => !/^[a-z]+:[\\/]*[^\\/?#]*@/i.test(url), {
			error: 'Take the name and the password before "@" out of the address.',
		})
		.meta({ pattern: '^https?://' }),
	/** When it was published, as exactly as it says. Leave it out when it does not say. */
	date: partialDate.optional(),
	/** The language that it is written in. */
	language,
	/** `primary`: a document, text or record of an act itself. `state-media`: a newsroom that a state owns or directs. `news`, `research`, `reference`: as the words say. */
	kind: z.enum(SOURCE_KINDS, {
		error: `Choose the kind of source: ${SOURCE_KINDS.join(', ')}.`,
	}),
	/** Set when the page repeats another publisher's text or rests on it: that publisher's name. Two copies of one original count as one source. */
	copyOf: line.optional(),
	/** What a reader should know before trusting it: a mirror, a machine translation, a date inferred. One or two sentences of ours. */
	note: line.optional(),
	/** The day on which we last read it. */
	read: day.optional(),
	/** Ids of older records of the same page, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
