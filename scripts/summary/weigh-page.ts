import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a page as a host sends it: compressed by brotli as well as it can. */
export function weighPage(html: string): number {
	return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
