import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashText } from './hash-code.ts';

/** What is known of a file that the build wrote. */
export interface WrittenFile {
	bytes: number;
	/** Tells it from an earlier one. */
	revision: string;
}

const written = new Map<string, WrittenFile>();

/** Writes a file of the built site, and the folders that it stands in, and remembers it. */
export function writeBuiltFile(file: string, content: string | Uint8Array): void {
	noteWritten(file, writeFile(file, content));
}

/**
 * Does so in a thread, which has nothing to remember it for: the main thread does, by `noteWritten`.
 * Throws when the file is there already: nothing of the site is written over in silence.
 */
export function writeFile(file: string, content: string | Uint8Array): WrittenFile {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(file, bytes, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const message = `Two files of the site have the same address: ${file} is there already.`;
		throw new Error(`${message} Rename the one in public/, if there is one.`, { cause: error });
	}
	return tellFile(bytes);
}

/** Remembers a file that a thread wrote, so that it need not be read to be listed. */
export function noteWritten(file: string, facts: WrittenFile): void {
	written.set(file, facts);
}

/** What is to be known of a file with this content. */
export function tellFile(content: Uint8Array): WrittenFile {
	return { bytes: content.length, revision: revisionOf(content) };
}

/** What is known of a file; nothing of one that somebody else wrote. */
export function findWritten(file: string): WrittenFile | undefined {
	return written.get(file);
}

/** What tells a content from another one. */
export function revisionOf(content: string | Uint8Array): string {
	return hashText(content).slice(0, 12);
}
