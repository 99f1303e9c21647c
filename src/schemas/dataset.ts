import { z } from 'astro/zod';
import { day, id, language, line, topic } from './shared.ts';

/** What a column may hold. */
export const COLUMN_TYPES = ['text', 'number', 'date', 'sources'] as const;

/** The card of a table: what its rows are, in which units, from where, and what to beware of. The rows stand in the CSV file of the same name. */
export const datasetSchema = z.strictObject({
	/** What the table holds, as a noun phrase: "Organisations on Russia's unified federal list". */
	title: line,
	/** One row is what: "one count of the list", "one organisation". */
	row: line,
	/** The columns of the CSV file, in its order. */
	columns: z
		.array(
			z.strictObject({
				/** The name in the CSV file's first line. */
				name: id,
				/** The heading that readers see. */
				label: line,
				/** `text`, `number` (bare, with a full stop for decimals), `date` (YYYY, YYYY-MM or YYYY-MM-DD) or `sources` (ids joined by ";"). */
				type: z.enum(COLUMN_TYPES, {
					error: `Choose what the column holds: ${COLUMN_TYPES.join(', ')}.`,
				}),
				/** The unit of a number: "organisations", "billion US dollars". */
				unit: line.optional(),
				/** True when no row may leave it empty. */
				required: z.boolean().optional(),
				/** The language of a text column that is not English, as a short code. */
				language: language.optional(),
			}),
		)
		.min(2, { error: 'A table has at least two columns.' })
		.refine((columns) => columns.filter((column) => column.type === 'sources').length === 1, {
			error:
				'A table has exactly one column of type `sources`: every row says where it comes from.',
		})
		.meta({ contains: { properties: { type: { const: 'sources' } } } }),
	/** The columns that together name a row. No two rows may share them. */
	key: z.array(id).min(1, { error: 'Name the column or columns that tell one row from another.' }),
	/** What the rows cover, and what they leave out. */
	coverage: line,
	/** What a reader must know before using the numbers. */
	caveats: z.array(line).optional(),
	/** The areas that it belongs to, the main one first. */
	topics: z.array(topic).min(1, { error: 'Name at least one topic.' }),
	/** The day on which the rows were last checked against their sources. */
	checked: day,
	/** Ids that this record had before, so that their addresses still lead here. */
	formerIds: z.array(id).optional(),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type Column = Dataset['columns'][number];
