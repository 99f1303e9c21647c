/**
 * npm run schemas
 *
 * Writes the JSON Schemas that editors hold records against, from the Zod schemas and their comments.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { EDITOR_SCHEMA_FOLDER, readSchemaSources } from '../src/integrations/schema-files.ts';
import { editorSchemas, writeEditorSchema } from '../src/lib/contributing/editor-schemas.ts';

mkdirSync(EDITOR_SCHEMA_FOLDER, { recursive: true });
const schemas = editorSchemas(readSchemaSources());
for (const [kind, schema] of schemas)
	writeFileSync(`${EDITOR_SCHEMA_FOLDER}/${kind}.json`, writeEditorSchema(schema));
console.log(`${EDITOR_SCHEMA_FOLDER}/ has ${schemas.size} schemas.`);
