import { z } from 'astro/zod';
import { CHART_KINDS, DRAWN_KINDS } from './chart-kinds.ts';
import type { DrawnKind } from './chart-kinds.ts';
import { exactLine, formerIds, id, line, oneOf, partialDate, topics } from './shared.ts';

/** How numbers are written on axes and in tables. Millions become billions where the highest is one or more. */
export const FORMATS = ['number', 'billion-dollars', 'million-dollars'] as const;

/** What a series is in its chart, which decides its colour and its form. */
export const ROLES = ['subject', 'compared', 'context', 'limit'] as const;
/** The roles that a line or a row of bars can have; a limit is a mark across another one. */
export const MAIN_ROLES = ROLES.filter((role) => role !== 'limit');

/** Keys that belong to charts with axes. */
const AXIS_KEYS = ['x', 'series', 'scale', 'until', 'breaks', 'accent', 'annotations'] as const;

const NEEDED = {
	x: 'Name the column of dates that runs along the axis.',
	series: 'Name at least one series to draw.',
};

/** One line, row of bars or set of points. */
const seriesSchema = z.strictObject({
	column: id.describe(
		"The dataset's column that holds the numbers; for kind `range`, the lower end.",
	),
	to: id.optional().describe('For kind `range`: the column that holds the higher end.'),
	label: line.describe('What readers see it called.'),
	as: oneOf(ROLES, `Choose what the series is: ${ROLES.join(', ')}.`)
		.default('subject')
		.describe(
			'`subject`: what the chart is about, in red. `compared`: what it is held against, in black. `context`: in grey; bars are wide and pale, and others stand in front of them. `limit`: a short line across a bar.',
		),
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
		x: id.optional().describe('The column of dates along the axis.'),
		series: z
			.array(seriesSchema)
			.min(1, { error: 'A chart draws at least one series.' })
			.optional()
			.describe('The lines, bars or points.'),
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
		accent: partialDate
			.optional()
			.describe(
				'The date from which on points are drawn in the colour of the subject. Those before it are grey.',
			),
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
	.superRefine((chart, context) => {
		const isDrawn = (DRAWN_KINDS as readonly string[]).includes(chart.kind);
		for (const key of AXIS_KEYS) {
			const isNeeded = key === 'x' || key === 'series';
			if (isDrawn && isNeeded && chart[key] === undefined)
				context.addIssue({ code: 'custom', path: [key], message: NEEDED[key] });
			if (!isDrawn && chart[key] !== undefined)
				context.addIssue({
					code: 'custom',
					path: [key],
					message: `A chart of the kind "${chart.kind}" has no "${key}": it is drawn from columns of fixed names. Take the key away.`,
				});
		}
	})
	.meta({
		if: { properties: { kind: { enum: DRAWN_KINDS } } },
		then: { required: ['x', 'series'] },
		else: { properties: Object.fromEntries(AXIS_KEYS.map((key) => [key, false])) },
	});

export type Chart = z.infer<typeof chartSchema>;

/** A chart that Chart.js draws. */
export type DrawnChart = Omit<Chart, 'kind' | 'x' | 'series'> & {
	kind: DrawnKind;
	x: string;
	series: Series[];
};
export type Series = z.infer<typeof seriesSchema>;
