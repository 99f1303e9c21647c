import { createHash } from 'node:crypto';

/** A short name for a content, the same for the same content: the first half of its SHA-256, in hexadecimal digits. */
export function hashText(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
