/** JSON Schemas of the records, for editors. They are made from the Zod schemas and say nothing of their own. */
import { z } from 'astro/zod';
import { KIND_NAMES, schemas } from '../../schemas/index.ts';
import type { Kind } from '../../schemas/index.ts';
import { readDocComments } from './read-doc-comments.ts';
import type { DocTree } from './read-doc-comments.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of every kind of record (draft-07: the newest that the YAML language server fully reads).
 * Keys have their comments as descriptions. Patterns and choices carry our own words in `patternErrorMessage` and
 * `errorMessage`, as the language servers of VS Code read them. Counts of words are left to `npm run check`.
 *
 * @param sources the texts of the files in `src/schemas/`, for their comments
 */
export function editorSchemas(sources: string[]): Map<Kind, JsonSchema> {
	const docs = readDocComments(sources);
	return new Map(
		(Object.keys(schemas) as Kind[]).map((kind) => {
			const json = z.toJSONSchema(schemas[kind], {
				target: 'draft-07',
				io: 'input',
				override: ({ zodSchema, jsonSchema }) => addOwnWords(zodSchema, jsonSchema),
			}) as JsonSchema;
			const tree = docs.get(`${KIND_NAMES[kind]}Schema`);
			if (tree !== undefined) describe(json, tree);
			return [kind, json];
		}),
	);
}

/** The committed text of a schema. */
export function writeEditorSchema(schema: JsonSchema): string {
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

function describe(json: JsonSchema, { text, keys }: DocTree): void {
	if (text !== undefined) json.description = text;
	for (const object of objectsIn(json))
		for (const [key, tree] of keys) {
			const inner = object.properties?.[key];
			if (typeof inner === 'object') describe(inner, tree);
		}
}

/** The objects that a schema describes: itself, the items of its array, the branches of its union. */
function objectsIn(json: JsonSchema): JsonSchema[] {
	const inner = [json.items, ...(json.anyOf ?? [])].flat();
	return [json, ...inner.flatMap((one) => (typeof one === 'object' ? objectsIn(one) : []))];
}

/** Puts the sentences of our rules where an editor shows them: beside patterns and lists of choices. */
function addOwnWords(schema: z.core.$ZodTypes, json: JsonSchema): void {
	const { checks = [], error } = schema._zod.def;
	const sentences = [error, ...checks.map((check) => check._zod.def.error)].flatMap(sayError);
	const [sentence] = sentences;
	if (sentence === undefined) return;
	if (json.pattern !== undefined) json['patternErrorMessage'] = sentence;
	else if (json.enum !== undefined) json['errorMessage'] = sentence;
}

function sayError(error: z.core.$ZodErrorMap<never> | undefined): string[] {
	const said = error?.({ code: 'custom', input: undefined, path: [] } as never);
	return typeof said === 'string' ? [said] : [];
}
