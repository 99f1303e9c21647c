import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../lib/text/plain-text.ts';
import type { ContentFile } from '../lib/checks/issue.ts';

/** Reads every file below the content folder, in the order of their paths. */
export function readContentFiles(folder: string): ContentFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && !item.name.startsWith('.'))
		.map((item) => join(item.parentPath, item.name))
		.sort()
		.map((path) => ({
			path: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
			text: plainText(readFileSync(path, 'utf8')),
		}));
}

/** Today in UTC, `YYYY-MM-DD`. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
