import { z } from 'astro/zod';
import { day, formerIds, line, oneOf, prose, sitePath } from './shared.ts';

/** Something on the site that was put right, brought up to date or added. */
export const changeSchema = z.strictObject({
	date: day.describe('The day on which readers first saw it.'),
	kind: oneOf(
		['correction', 'update', 'addition'],
		'Choose a kind: correction, update or addition.',
	).describe(
		'`correction`: we or the report were wrong. `update`: the world moved. `addition`: there is more.',
	),
	title: line.describe('What changed, as a headline.'),
	text: prose.describe('What stood there, what stands there now and why, with ledger links.'),
	pages: z.array(sitePath).describe('Paths of the pages that it touches.'),
	formerIds,
});

export type Change = z.infer<typeof changeSchema>;
