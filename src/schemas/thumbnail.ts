import { z } from 'astro/zod';
import { exactLine, id, oneOf } from './shared.ts';

/** How a thumbnail may be drawn. */
export const THUMBNAIL_KINDS = ['bars', 'cells', 'lines', 'share', 'spans', 'steps'] as const;

const rows = z.record(id, z.array(exactLine));

/** A picture of one dataset of the size of a stamp: no axis, no words, one part in colour. */
export const thumbnailSchema = z.strictObject({
	dataset: id.describe('Id of a file in `content/datasets/`.'),
	drawn: oneOf(
		THUMBNAIL_KINDS,
		`Choose a kind of thumbnail: ${THUMBNAIL_KINDS.join(', ')}.`,
	).describe(
		'`bars`: a bar for each row. `cells`: a square for each row. `lines`: a line for each row, as long as its text. `share`: one bar, cut in proportion. `spans`: from date to date along one bar. `steps`: a line over time.',
	),
	column: id
		.optional()
		.describe(
			'The column of the numbers, texts or dates from which it is drawn. `cells` need none.',
		),
	to: id.optional().describe('For `spans`: the column of the dates on which they end.'),
	where: rows.optional().describe('Take only these rows: `part: ["law", "court"]`.'),
	accent: rows
		.optional()
		.describe(
			'The rows that are coloured: `status: ["removed"]`. `steps` are coloured as a whole.',
		),
});

export type Thumbnail = z.infer<typeof thumbnailSchema>;
