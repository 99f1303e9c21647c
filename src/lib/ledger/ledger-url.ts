import type { Kind } from '../../schemas/index.ts';

/** The link schemes of the ledger, each with the collection that it points into. */
export const KIND_OF_SCHEME = {
	claim: 'claims',
	quote: 'quotes',
	term: 'terms',
	person: 'people',
	source: 'sources',
} as const satisfies Record<string, Kind>;

export type Scheme = keyof typeof KIND_OF_SCHEME;
export const SCHEMES = Object.keys(KIND_OF_SCHEME) as Scheme[];

/** Reads `claim:crocus-toll` into its scheme and id; nothing for other addresses. */
export function readLedgerUrl(url: string): { scheme: Scheme; id: string } | undefined {
	const [scheme = '', id = ''] = url.split(/:(.*)/s);
	return Object.hasOwn(KIND_OF_SCHEME, scheme) && url.includes(':')
		? { scheme: scheme as Scheme, id }
		: undefined;
}
