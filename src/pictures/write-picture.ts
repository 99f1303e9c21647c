import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a picture of the built site. Throws when a file is there already, such as one of `public/`. */
export function writePicture(file: string, png: Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, png, { flag: 'wx' });
}
