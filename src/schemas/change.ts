import { z } from 'astro/zod';
import { day, formerIds, line, oneOf, prose, sitePath } from './shared.ts';

/** Something on the site that was put right, brought up to date or added. */
export const changeSchema = z
	.strictObject({
		date: day.describe('The day on which readers first saw it.'),
		kind: oneOf(
			['correction', 'update', 'addition'],
			'Choose a kind: correction, update or addition.',
		).describe(
			'`correction`: this site was wrong. `update`: the world moved. `addition`: there is more. What the report of 2024 got wrong stands at its statement, on /report/.',
		),
		title: line.describe('What changed, as a headline.'),
		before: line
			.optional()
			.describe(
				'What stood here before, in a reader’s words. A correction has it. Its figures are not checked: they were wrong.',
			),
		text: prose.describe('What stands there now and why, with ledger links.'),
		pages: z.array(sitePath).describe('Paths of the pages that it touches.'),
		formerIds,
	})
	.refine(({ kind, before }) => kind !== 'correction' || before !== undefined, {
		path: ['before'],
		error: 'A correction says what stood there before.',
	})
	.meta({ if: { properties: { kind: { const: 'correction' } } }, then: { required: ['before'] } });

export type Change = z.infer<typeof changeSchema>;
