import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { exactLine, formerIds, language, line, oneOf, partialDate, shortProse } from './shared.ts';

/** A person or an organisation that the site names. */
export const personSchema = z.strictObject({
	kind: oneOf(
		['person', 'organisation'],
		'Say whether this is a person or an organisation.',
	).describe('Whether the record is about one human being or a body of people.'),
	name: line.describe('The name as English readers know it best.'),
	native: z
		.strictObject({
			name: line.describe('The name as written there.'),
			language: language.describe('The language that this is.'),
		})
		.optional()
		.describe('The name in its own script.'),
	also: z
		.array(exactLine)
		.optional()
		.describe(
			'Every other spelling and short form that people type or print, misprints that got about included.',
		),
	description: shortProse(50).describe(
		'Who this is, in one short sentence for someone who has never heard of them.',
	),
	offices: z
		.array(
			z.strictObject({
				title: line.describe('The post: "Foreign minister of Russia".'),
				from: partialDate.optional().describe('Since when, if known.'),
				until: partialDate.optional().describe('Until when, if it has ended.'),
			}),
		)
		.optional()
		.describe('Posts held, latest first.'),
	sources: citations.optional().describe('Ids from `ledger/sources/`.'),
	formerIds,
});

export type Person = z.infer<typeof personSchema>;
