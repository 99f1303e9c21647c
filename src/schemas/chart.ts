import { z } from 'astro/zod';
import { exactLine, formerIds, id, line, oneOf, partialDate, topics } from './shared.ts';

/**
 * How a chart may be drawn.
 * `dots` compares values without a line between them; `small-multiples` gives each series bars in a panel with a scale of
 * its own, one above the other.
 */
export const CHART_KINDS = [
	'line',
	'step',
	'bar',
	'horizontal-bar',
	'stacked-bar',
	'range',
	'dots',
	'timeline',
	'small-multiples',
] as const;

/** How numbers are written on axes and in tables. */
export const FORMATS = ['number', 'percent', 'billion-dollars', 'million-dollars'] as const;

/** One line, row of bars or set of points. */
const seriesSchema = z.strictObject({
	column: id.describe(
		"The dataset's column that holds the numbers; for kind `range`, the lower end; for kind `timeline`, the date on which a bar starts.",
	),
	to: id
		.optional()
		.describe(
			'For kind `range`: the column that holds the higher end; for kind `timeline`, the date on which a bar ends.',
		),
	label: line.describe('What readers see it called.'),
	where: z
		.record(id, z.array(exactLine))
		.optional()
		.describe('Take only the rows whose column holds one of these values: `measure: ["attacks"]`.'),
});

/** A picture of one dataset: what it shows and what it means. How it looks is the site's business. */
export const chartSchema = z
	.strictObject({
		title: line.describe(
			'What the chart shows, as the finding: "The list more than doubled, then the counts stop".',
		),
		subtitle: line.describe('What is measured, where, when and in which unit.'),
		dataset: id.describe('Id of a file in `content/datasets/`.'),
		kind: oneOf(CHART_KINDS, `Choose a kind of chart: ${CHART_KINDS.join(', ')}.`).describe(
			'How it is drawn.',
		),
		x: id.describe('The column along the axis: a date, or the names of the bars.'),
		series: z
			.array(seriesSchema)
			.min(1, { error: 'A chart draws at least one series.' })
			.describe('The lines, bars or points, in the order of the legend.'),
		order: oneOf(['rising', 'falling'], 'Write rising or falling.')
			.optional()
			.describe(
				'The order of named bars: by the first series, from low to high or from high to low. As the rows stand if left out.',
			),
		format: oneOf(FORMATS, `Choose a number format: ${FORMATS.join(', ')}.`)
			.default('number')
			.describe('How the numbers are written.'),
		scale: z
			.strictObject({
				min: z.number().optional().describe('Where it starts.'),
				max: z.number().optional().describe('Where it ends.'),
			})
			.optional()
			.describe('Where the value axis starts and ends. A bar always starts at 0.'),
		until: partialDate
			.optional()
			.describe(
				'Where the date axis ends, when the gap after the last row is part of the finding.',
			),
		breaks: z
			.array(partialDate)
			.optional()
			.describe('Rows that a line must not cross: the first date after each break in method.'),
		annotations: z
			.array(
				z.strictObject({
					x: exactLine.describe('The value of `x` that it points at.'),
					text: line
						.max(40, { error: 'An annotation has at most 40 characters.' })
						.describe('A few words.'),
					claim: id.optional().describe('The claim that states it.'),
					event: id.optional().describe('The event that it marks.'),
				}),
			)
			.optional()
			.describe('Words at a row of the chart. Each rests on a claim or an event.'),
		caveat: line.optional().describe('What to beware of, shown under the picture.'),
		takeaway: line.describe(
			'What the reader should take away, in one or two sentences. Part of the text alternative.',
		),
		claims: z
			.array(id)
			.optional()
			.describe(
				'Ids from `ledger/claims/` that state the figures in title, takeaway and caveat which the dataset does not hold.',
			),
		topics,
		formerIds,
	})
	.refine(({ annotations, kind }) => !annotations || kind !== 'small-multiples', {
		path: ['kind'],
		error: 'Panels have no room for annotations. Say them in the caveat, or choose another kind.',
	})
	.meta({
		if: { properties: { kind: { const: 'small-multiples' } } },
		then: { properties: { annotations: false } },
	});

export type Chart = z.infer<typeof chartSchema>;
