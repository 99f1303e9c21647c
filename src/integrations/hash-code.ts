import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { FONT_FILE } from './picture-font.ts';

/** Changes whenever the code in the folders, the font or the version of a package changes: part of the name of what is cached. */
export function hashCode(folders: URL[]): string {
	const files = folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.ts'))
			.sort()
			.map((name) => readFileSync(new URL(name, folder), 'utf8')),
	);
	const font = readFileSync(FONT_FILE, 'base64');
	return hashText([...files, font, readFileSync('package.json', 'utf8')].join('\0'));
}

/** A short name for what a file holds, the same for the same content. */
export function hashText(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
