import { z } from 'astro/zod';
import { sourceId } from './citation.ts';
import { day, oneOf } from './shared.ts';

/** What a second reading of a claim found. */
export const FINDINGS = ['agrees', 'corrected', 'nothing-else-found'] as const;

/** One second reading of a claim. */
export const reading = z
	.strictObject({
		on: day.describe('The day of the reading.'),
		finding: oneOf(FINDINGS, `Choose what was found: ${FINDINGS.join(', ')}.`).describe(
			'`agrees`: another source says the same. `corrected`: the claim was changed to what it says. `nothing-else-found`: no other source was found.',
		),
		against: sourceId
			.optional()
			.describe(
				'The source that it was held against: one that the claim did not cite before, and that copies none of those. It is listed under `sources` from then on.',
			),
	})
	.refine(
		({ finding, against }) => (finding === 'nothing-else-found') !== (against !== undefined),
		{
			path: ['against'],
			error:
				'Name the source that the claim was held against; only "nothing-else-found" goes without one.',
		},
	)
	.meta({
		if: { properties: { finding: { const: 'nothing-else-found' } } },
		then: { properties: { against: false } },
		else: { required: ['against'] },
	});
