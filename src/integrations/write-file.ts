import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file of the built site, and the folders that it stands in.
 * Throws when the file is there already: no file of the site is silently overwritten.
 */
export function writeBuiltFile(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(file, content, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const message = `Two files of the site have the same address: ${file} is there already.`;
		throw new Error(`${message} Rename the one in public/, if there is one.`, { cause: error });
	}
}
