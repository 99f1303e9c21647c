import { SCHEMES } from './prose.ts';
import type { Scheme } from './prose.ts';

/** Reads `claim:crocus-toll` into its scheme and id; nothing for other addresses. */
export function readLedgerUrl(url: string): { scheme: Scheme; id: string } | undefined {
	const [scheme = '', id = ''] = url.split(/:(.*)/s);
	return (SCHEMES as readonly string[]).includes(scheme) && url.includes(':')
		? { scheme: scheme as Scheme, id }
		: undefined;
}
