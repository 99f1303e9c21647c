import { z } from 'astro/zod';
import { exactLine, id, line, partialDate, topic } from './shared.ts';

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
	/** The dataset's column that holds the numbers; for kind `range`, the lower end; for kind `timeline`, the date on which a bar starts. */
	column: id,
	/** For kind `range`: the column that holds the higher end; for kind `timeline`, the date on which a bar ends. */
	to: id.optional(),
	/** What readers see it called. */
	label: line,
	/** Take only the rows whose column holds one of these values: `measure: ["attacks"]`. */
	where: z.record(id, z.array(exactLine)).optional(),
});

/** A picture of one dataset: what it shows and what it means. How it looks is the site's business. */
export const chartSchema = z
	.strictObject({
		/** What the chart shows, as the finding: "The list more than doubled, then the counts stop". */
		title: line,
		/** What is measured, where, when and in which unit. */
		subtitle: line,
		/** Id of a file in `content/datasets/`. */
		dataset: id,
		/** How it is drawn. */
		kind: z.enum(CHART_KINDS, { error: `Choose a kind of chart: ${CHART_KINDS.join(', ')}.` }),
		/** The column along the axis: a date, or the names of the bars. */
		x: id,
		/** The lines, bars or points, in the order of the legend. */
		series: z.array(seriesSchema).min(1, { error: 'A chart draws at least one series.' }),
		/** The order of named bars: by the first series, from low to high or from high to low. As the rows stand if left out. */
		order: z.enum(['rising', 'falling'], { error: 'Write rising or falling.' }).optional(),
		/** How the numbers are written. */
		format: z
			.enum(FORMATS, { error: `Choose a number format: ${FORMATS.join(', ')}.` })
			.default('number'),
		/** Where the value axis starts and ends. A bar always starts at 0. */
		scale: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
		/** Where the date axis ends, when the gap after the last row is part of the finding. */
		until: partialDate.optional(),
		/** Rows that a line must not cross: the first date after each break in method. */
		breaks: z.array(partialDate).optional(),
		/** Words at a row of the chart. Each rests on a claim or an event. */
		annotations: z
			.array(
				z.strictObject({
					/** The value of `x` that it points at. */
					x: exactLine,
					/** A few words. */
					text: line.max(40, { error: 'An annotation has at most 40 characters.' }),
					/** The claim that states it. */
					claim: id.optional(),
					/** The event that it marks. */
					event: id.optional(),
				}),
			)
			.optional(),
		/** What to beware of, shown under the picture. */
		caveat: line.optional(),
		/** What the reader should take away, in one or two sentences. Part of the text alternative. */
		takeaway: line,
		/** Ids from `ledger/claims/` that state the figures in title, takeaway and caveat which the dataset does not hold. */
		claims: z.array(id).optional(),
		/** The areas that it belongs to, the main one first. */
		topics: z.array(topic).min(1, { error: 'Name at least one topic.' }),
		/** Ids that this record had before, so that their addresses still lead here. */
		formerIds: z.array(id).optional(),
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
