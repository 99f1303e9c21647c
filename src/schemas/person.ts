import { z } from 'astro/zod';
import { id, citations, line, partialDate, shortProse, spelling, language } from './shared.ts';

/** A person or an organisation that the site names. */
export const personSchema = z.strictObject({
	/** Whether the record is about one human being or a body of people. */
	kind: z.enum(['person', 'organisation'], {
		error: 'Say whether this is a person or an organisation.',
	}),
	/** The name as English readers know it best. */
	name: line,
	/** The name in its own script. */
	native: z
		.strictObject({
			/** The name as written there. */
			name: line,
			/** The language that this is. */
			language,
		})
		.optional(),
	/** Every other spelling and short form that people type or print, misprints that got about included. */
	also: z.array(spelling).optional(),
	/** Who this is, in one short sentence for someone who has never heard of them. */
	description: shortProse(50),
	/** Posts held, latest first. */
	offices: z
		.array(
			z.strictObject({
				/** The post: "Foreign minister of Russia". */
				title: line,
				/** Since when, if known. */
				from: partialDate.optional(),
				/** Until when, if it has ended. */
				until: partialDate.optional(),
			}),
		)
		.optional(),
	/** Ids from `ledger/sources/`. */
	sources: citations.optional(),
	/** Ids that this record had before, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Person = z.infer<typeof personSchema>;
