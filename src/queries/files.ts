import { getEntry } from 'astro:content';
import type { Kind } from '../schemas/index.ts';

/** The path of a record's file from the project's folder. Throws when there is no such record. */
export async function getFilePath(kind: Kind, id: string): Promise<string> {
	const path = (await getEntry(kind, id))?.filePath;
	if (path === undefined) throw new Error(`There is no file of "${id}" among the ${kind}.`);
	return path;
}
