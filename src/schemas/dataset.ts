import { z } from 'astro/zod';
import { day, exactLine, formerIds, id, language, line, oneOf, topics } from './shared.ts';

/** What a column may hold. */
export const COLUMN_TYPES = ['text', 'number', 'date', 'sources'] as const;

/** What a text column may say of the number in its row. */
export const COLUMN_ROLES = ['qualifier', 'scope'] as const;

/** The card of a table: what its rows are, in which units, from where, and what to beware of. The rows stand in the CSV file of the same name. */
export const datasetSchema = z.strictObject({
	title: line.describe(
		'What the table holds, as a noun phrase: "Organisations on Russia\'s unified federal list".',
	),
	row: line.describe('One row is what: "one count of the list", "one organisation".'),
	columns: z
		.array(
			z.strictObject({
				name: id.describe("The name in the CSV file's first line."),
				label: line.describe('The heading that readers see.'),
				type: oneOf(
					COLUMN_TYPES,
					`Choose what the column holds: ${COLUMN_TYPES.join(', ')}.`,
				).describe(
					'`text`, `number` (bare, with a full stop for decimals), `date` (YYYY, YYYY-MM or YYYY-MM-DD) or `sources` (ids joined by ";").',
				),
				unit: line
					.optional()
					.describe('The unit of a number: "organisations", "billion US dollars".'),
				role: oneOf(
					COLUMN_ROLES,
					`Choose what the column says of its row's number: ${COLUMN_ROLES.join(', ')}.`,
				)
					.optional()
					.describe(
						'For a text column with words on the number of its row, which every chart repeats. `qualifier`: words that stand before it, "about", "more than"; the mark is hollow. `scope`: words that stand after it, where it covers less or other than its neighbours, "to 27 April", "people alone"; the mark is hatched.',
					),
				of: id
					.optional()
					.describe(
						'For a column with a role: the column of the number that it speaks of. All of the row if left out.',
					),
				required: z.boolean().optional().describe('True when no row may leave it empty.'),
				language: language
					.optional()
					.describe('The language of a text column that is not English, as a short code.'),
			}),
		)
		.min(2, { error: 'A table has at least two columns.' })
		.refine((columns) => columns.filter((column) => column.type === 'sources').length === 1, {
			error:
				'A table has exactly one column of type `sources`: every row says where it comes from.',
		})
		.meta({
			description: 'The columns of the CSV file, in its order.',
			contains: { properties: { type: { const: 'sources' } } },
		}),
	key: z
		.array(id)
		.min(1, { error: 'Name the column or columns that tell one row from another.' })
		.describe('The columns that together name a row. No two rows may share them.'),
	struck: z
		.strictObject({
			column: id.describe('The name of the column.'),
			value: exactLine.describe('What stands in it, to the letter.'),
		})
		.optional()
		.describe('Which rows have their first cell struck through in tables: suspended, not gone.'),
	coverage: line.describe('What the rows cover, and what they leave out.'),
	caveats: z.array(line).optional().describe('What a reader must know before using the numbers.'),
	topics,
	checked: day.describe('The day on which the rows were last checked against their sources.'),
	formerIds,
});

export type Dataset = z.infer<typeof datasetSchema>;
export type Column = Dataset['columns'][number];
