import { z } from 'astro/zod';
import { schemas } from '../../schemas/index.ts';
import { id } from '../../schemas/shared.ts';

/** The kinds of record that are published as data, in the order of the file. */
export const EXPORTED_KINDS = [
	'claims',
	'sources',
	'quotes',
	'events',
	'people',
	'terms',
	'questions',
] as const;

export type ExportedKind = (typeof EXPORTED_KINDS)[number];

/** A place that uses a record. */
const use = z.strictObject({
	/** What kind of thing uses it. */
	kind: z.enum(Object.keys(schemas) as [keyof typeof schemas, ...(keyof typeof schemas)[]]),
	/** Its id. */
	id: z.string(),
	/** Its title. */
	title: z.string(),
	/** Where it stands, from the site's root. */
	path: z.string(),
});

/** What the file adds to the keys that a contributor writes. */
const added = {
	/** The record's id: a stable address. */
	id,
	/** The topic whose folder the record stands in. */
	folder: z.string().optional(),
	/** Every place on the site that uses the record. */
	uses: z.array(use),
};

/** The shape of `/data/ledger.json`. */
export const ledgerExportSchema = z.strictObject({
	/** The name of the site. */
	name: z.string(),
	/** The address of the schema that describes this file. */
	$schema: z.url(),
	/** The licence of the data. */
	license: z.url(),
	claims: z.array(schemas.claims.safeExtend(added)),
	sources: z.array(schemas.sources.extend(added)),
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
		...z.toJSONSchema(ledgerExportSchema),
	};
}
