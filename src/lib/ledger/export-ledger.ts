import { z } from 'astro/zod';
import { schemas } from '../../schemas/index.ts';
import { id } from '../../schemas/shared.ts';

/** The kinds of record that are published as data, in the order of the file. */
export const EXPORTED_KINDS = [
	'claims',
	'sources',
	'publishers',
	'quotes',
	'events',
	'people',
	'terms',
	'questions',
] as const;

/** A place that uses a record. */
const use = z.strictObject({
	kind: z
		.enum(Object.keys(schemas) as [keyof typeof schemas, ...(keyof typeof schemas)[]])
		.describe('What kind of thing uses it.'),
	id: z.string().describe('Its id.'),
	title: z.string().describe('Its title.'),
	path: z.string().describe("Where it stands, from the site's root."),
});

/** What the file adds to the keys that a contributor writes. */
const added = {
	id: id.describe("The record's id: a stable address."),
	folder: z.string().optional().describe('The topic whose folder the record stands in.'),
	uses: z.array(use).describe('Every place on the site that uses the record.'),
};

/** The shape of `/data/ledger.json`. */
export const ledgerExportSchema = z.strictObject({
	name: z.string().describe('The name of the site.'),
	$schema: z.url().describe('The address of the schema that describes this file.'),
	license: z.url().describe('The licence of the data.'),
	claims: z.array(schemas.claims.safeExtend(added)),
	sources: z.array(schemas.sources.extend(added)),
	publishers: z.array(schemas.publishers.extend(added)),
	quotes: z.array(schemas.quotes.safeExtend(added)),
	events: z.array(schemas.events.extend(added)),
	people: z.array(schemas.people.extend(added)),
	terms: z.array(schemas.terms.extend(added)),
	questions: z.array(schemas.questions.extend(added)),
});

/** The same shape as a JSON Schema (draft 2020-12). */
export function ledgerJsonSchema(address: string, siteName: string): object {
	return {
		$id: address,
		title: `The ledger of ${siteName}`,
		...z.toJSONSchema(ledgerExportSchema, {
			override: ({ jsonSchema }) => {
				// Words for editors of the records, which no draft of JSON Schema knows.
				delete jsonSchema['errorMessage'];
				delete jsonSchema['patternErrorMessage'];
			},
		}),
	};
}
