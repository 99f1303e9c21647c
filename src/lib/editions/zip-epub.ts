import { strToU8, zipSync } from 'fflate';

/**
 * Packs the files of an EPUB. The same files give the same bytes.
 * The first must be `mimetype`, and it stands unpacked: https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function zipEpub(files: Map<string, string | Uint8Array>): Uint8Array {
	// The first day that a ZIP file can name. fflate reads it as local time, and so it is the same bytes in every zone.
	const mtime = new Date(1980, 0, 1);
	const entries = [...files].map(([path, content]) => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		const isPacked = path !== 'mimetype' && !path.endsWith('.png');
		return [path, [bytes, { level: isPacked ? 9 : 0, mtime }]] as const;
	});
	return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
