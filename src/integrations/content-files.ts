import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../lib/diagnostics/diagnostic.ts';
import { MAX_PICTURE_BYTES } from '../lib/ledger/validate-picture.ts';
import { MAX_BYTES } from '../lib/diagnostics/limits.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/**
 * Reads every file below the content folder, in the order of their paths.
 * Links are named and not followed; files beyond the limits are named and not read.
 *
 * @param below the part of it to read, with a slash at its end: `ledger/claims/`
 */
export function readContentFiles(folder: string, below = ''): ContentFile[] {
	const start = join(folder, below);
	return (existsSync(start) ? listFiles(start) : [])
		.sort((a, b) => (a.full < b.full ? -1 : 1))
		.map(({ full, isLink }) => {
			const path = full.slice(join(folder, '/').length).replaceAll('\\', '/');
			if (isLink) return { path, text: '', isLink };
			const { size } = statSync(full);
			const isPicture = PICTURE.test(path);
			if (size > (isPicture ? MAX_PICTURE_BYTES : MAX_BYTES)) return { path, text: '', size };
			if (isPicture) return { path, text: '', size, bytes: readFileSync(full) };
			// Git on Windows writes other line ends. Other invisible signs stay, so that the guard sees what the compiler would.
			return { path, text: readFileSync(full, 'utf8').replaceAll('\r\n', '\n'), size };
		});
}

/** Node's own recursive reading follows links to folders. */
function listFiles(folder: string): { full: string; isLink: boolean }[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
		const full = join(folder, item.name);
		if (item.isDirectory()) return listFiles(full);
		const isLink = item.isSymbolicLink();
		return item.name.startsWith('.') || !(item.isFile() || isLink) ? [] : [{ full, isLink }];
	});
}

/** Today in UTC, `YYYY-MM-DD`. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
