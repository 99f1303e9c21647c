import { strToU8, zipSync } from 'fflate';

/** The first day that a ZIP file can name. Read as local time, and so the same bytes in every time zone. */
const EPOCH = new Date(1980, 0, 1);
const STORED = { level: 0, mtime: EPOCH } as const;
const PACKED = { level: 9, mtime: EPOCH } as const;

/**
 * Packs the files of an EPUB. The same files give the same bytes.
 * The first must be `mimetype`, and it stands unpacked: https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function zipEpub(files: Map<string, string | Uint8Array>): Uint8Array {
	const entries = [...files].map(([path, content]) => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		const isPacked = path !== 'mimetype' && !path.endsWith('.png');
		return [path, [bytes, isPacked ? PACKED : STORED]] as const;
	});
	return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
