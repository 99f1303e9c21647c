import { readdirSync, readFileSync } from 'node:fs';

/** Where the schemas for editors stand, one for each folder of records. */
export const EDITOR_SCHEMA_FOLDER = '.vscode/schemas';

/** The texts of the files that declare the shapes of records. */
export function readSchemaSources(folder = 'src/schemas'): string[] {
	return readdirSync(folder)
		.sort()
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}
