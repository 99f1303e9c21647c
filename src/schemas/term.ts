import { z } from 'astro/zod';
import { citations, id, line, shortProse, spelling } from './shared.ts';

/** A word, a law or a body of rules that a newcomer would have to look up. */
export const termSchema = z.strictObject({
	/** The term as the site writes it: "Moscow Format", "resolution 1267". */
	term: line,
	/** Other forms: abbreviations, the original, other spellings. A number in a form listed here is part of a name, not a figure. */
	also: z.array(spelling).optional(),
	/** What it is, in under 50 words, for someone who has never met it. */
	definition: shortProse(50),
	/** Ids from `ledger/claims/` that state the figures and dates in the definition. */
	claims: z.array(id).optional(),
	/** Ids of related terms. */
	related: z.array(id).optional(),
	/** Ids from `ledger/sources/`. */
	sources: citations.optional(),
	/** Ids that this record had before, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Term = z.infer<typeof termSchema>;
