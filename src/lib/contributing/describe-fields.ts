import { z } from 'astro/zod';
import { schemas } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { TOPICS } from '../../schemas/shared.ts';

/** One key of a record, as a question sees it. */
export interface Field {
	key: string;
	/** What a good answer is, in the words of the schema. */
	description: string | undefined;
	/** The schema that validates an answer, the very one that validates the file. */
	schema: z.ZodType;
	isOptional: boolean;
	shape: FieldShape;
	/** The records that an answer names by their ids. */
	refersTo: Kind | undefined;
}

/** What kind of value a key holds. A citation is an id, or an id with the place in the source. */
export type FieldShape =
	| { type: 'text' | 'number' | 'flag' | 'citation' | 'other' }
	| { type: 'choice'; choices: string[] }
	| { type: 'group'; fields: Field[] }
	| { type: 'list'; item: Field };

/** The keys that hold ids, and the kinds that they name. They mean the same in every kind of record. */
const NAMED_BY_KEY: Record<string, Kind> = {
	about: 'people',
	claim: 'claims',
	claims: 'claims',
	dataset: 'datasets',
	event: 'events',
	copyOf: 'publishers',
	people: 'people',
	publisher: 'publishers',
	related: 'terms',
	source: 'sources',
	sources: 'sources',
	speaker: 'people',
};

/** The keys of a kind of record in the order of its schema. Former ids are left out: only a renaming writes them. */
export function fieldsOf(kind: Kind): Field[] {
	return groupFields(schemas[kind].shape).filter(({ key }) => key !== 'formerIds');
}

/** What a good answer is, for a key of the schema or for what a record has besides. */
export function describeKey(kind: Kind, key: string): string {
	const field = fieldsOf(kind).find((one) => one.key === key);
	const description = field?.description ?? OTHER_DESCRIPTIONS[key] ?? '';
	return kind === 'entries' && key === 'id' ? `${description} ${IN_FOLDER}` : description;
}

const IN_FOLDER = 'With its folder, where it has one: background/listing.';
const OTHER_DESCRIPTIONS: Record<string, string> = {
	id: 'The file name without its ending, part of the address for good: small letters, digits and hyphens.',
	topic: `The topic whose folder the file stands in: ${TOPICS.join(', ')}.`,
	body: 'The prose of the entry, in Markdown.',
};

function groupFields(shape: Record<string, z.core.$ZodType>): Field[] {
	return Object.entries(shape).map(([key, schema]) => describeField(key, schema as z.ZodType));
}

function describeField(key: string, schema: z.ZodType): Field {
	return {
		key,
		description: schema.description,
		schema,
		isOptional: schema.safeParse(undefined).success,
		shape: shapeOf(key, unwrap(schema)),
		refersTo: NAMED_BY_KEY[key],
	};
}

function shapeOf(key: string, schema: z.ZodType): FieldShape {
	if (schema instanceof z.ZodEnum) return { type: 'choice', choices: schema.options.map(String) };
	if (schema instanceof z.ZodArray)
		return { type: 'list', item: describeField(key, schema.element as z.ZodType) };
	if (schema instanceof z.ZodObject) return { type: 'group', fields: groupFields(schema.shape) };
	if (schema instanceof z.ZodNumber) return { type: 'number' };
	if (schema instanceof z.ZodBoolean) return { type: 'flag' };
	if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return { type: 'text' };
	return { type: NAMED_BY_KEY[key] === 'sources' ? 'citation' : 'other' };
}

function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return unwrap(schema.unwrap() as z.ZodType);
	return schema;
}
