import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../lib/checks/issue.ts';
import { MOST_PICTURE_BYTES } from '../lib/ledger/read-picture.ts';
import { MOST_BYTES } from '../lib/mdx/refusal.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/**
 * Reads every file below the content folder, in the order of their paths.
 * Links are named and not followed; files beyond the limits are named and not read.
 */
export function readContentFiles(folder: string): ContentFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => (item.isFile() || item.isSymbolicLink()) && !item.name.startsWith('.'))
		.map((item) => ({ full: join(item.parentPath, item.name), isLink: item.isSymbolicLink() }))
		.sort((a, b) => (a.full < b.full ? -1 : 1))
		.map(({ full, isLink }) => {
			const path = full.slice(join(folder, '/').length).replaceAll('\\', '/');
			if (isLink) return { path, text: '', isLink };
			const { size } = statSync(full);
			const isPicture = PICTURE.test(path);
			if (size > (isPicture ? MOST_PICTURE_BYTES : MOST_BYTES)) return { path, text: '', size };
			if (isPicture) return { path, text: '', size, bytes: readFileSync(full) };
			return { path, text: readFileSync(full, 'utf8'), size };
		});
}

/** Today in UTC, `YYYY-MM-DD`. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
