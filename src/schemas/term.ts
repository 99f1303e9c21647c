import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { exactLine, formerIds, id, line, shortProse } from './shared.ts';

/** A word, a law or a body of rules that a newcomer would have to look up. */
export const termSchema = z.strictObject({
	term: line.describe('The term as the site writes it: "Moscow Format", "resolution 1267".'),
	also: z
		.array(exactLine)
		.optional()
		.describe(
			'Other forms: abbreviations, the original, other spellings. A number in a form listed here is part of a name, not a figure.',
		),
	definition: shortProse(50).describe(
		'What it is, in under 50 words, for someone who has never met it.',
	),
	claims: z
		.array(id)
		.optional()
		.describe('Ids from `ledger/claims/` that state the figures and dates in the definition.'),
	related: z.array(id).optional().describe('Ids of related terms.'),
	sources: citations.optional().describe('Ids from `ledger/sources/`.'),
	formerIds,
});

export type Term = z.infer<typeof termSchema>;
