import type { Citation } from '../../schemas/citation.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Publisher } from '../../schemas/publisher.ts';
import type { Source } from '../../schemas/source.ts';
import { hostsAbove } from '../text/page-address.ts';
import { sourceOf } from './record.ts';
import type { Ledger, LedgerRecord } from './record.ts';

/** Finds the publisher that has the pages of a host, or of one above it. */
export function makeHostFinder(
	ledger: Ledger,
): (host: string) => LedgerRecord<'publishers'> | undefined {
	const byHost = new Map(
		[...ledger.records.publishers.values()].flatMap((publisher) =>
			(publisher.data.hosts ?? []).map((host) => [host, publisher] as const),
		),
	);
	return (host) =>
		hostsAbove(host)
			.map((one) => byHost.get(one))
			.find((publisher) => publisher !== undefined);
}

/** The id of the publisher whose words a source carries: two with one origin are not independent. */
export function originOf(source: Source): string {
	return source.copyOf ?? source.publisher;
}

/** How much a source weighs, for its place in a list: the smaller the more. */
export const WEIGHTS = ['primary', 'official', 'reported', 'other', 'relay'] as const;
export type Weight = (typeof WEIGHTS)[number];

/**
 * Weighs a source: a primary document, an official page, the report of an agency or a newsroom, all else, a relay.
 * An agency's text that a newsroom carries is the agency's, an office's in a collection of documents the office's; what a
 * relay carries is the relay's.
 */
export function weighSource(
	source: Source,
	publishers: Map<string, { kind: Publisher['kind'] }>,
): Weight {
	if (source.isPrimary) return 'primary';
	const { kind } = publishers.get(source.publisher) ?? {};
	if (kind === 'relay') return 'relay';
	if (kind === 'official') return 'official';
	const origin = publishers.get(originOf(source))?.kind ?? kind;
	if (kind === 'reference' && origin === 'official') return 'official';
	return origin === 'agency' || origin === 'newsroom' || kind === 'newsroom' ? 'reported' : 'other';
}

/**
 * The sources that bear out what a claim says now. One that stands only at earlier points of its series, with another
 * value than the present one, bears out those points.
 */
export function presentSources(claim: Pick<Claim, 'sources' | 'series'>): Citation[] {
	const last = claim.series?.at(-1);
	if (last === undefined) return claim.sources;
	const points = claim.series ?? [];
	const namedAt = (isPresent: boolean) =>
		new Set(
			points
				.filter(({ value }) => (String(value) === String(last.value)) === isPresent)
				.flatMap(({ sources }) => sources.map(sourceOf)),
		);
	const [present, earlier] = [namedAt(true), namedAt(false)];
	return claim.sources.filter((one) => {
		const id = sourceOf(one);
		return present.has(id) || !earlier.has(id);
	});
}
