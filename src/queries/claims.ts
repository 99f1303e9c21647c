import { originOf } from '../lib/checks/check-sources.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import { STATUSES } from '../schemas/claim.ts';
import { SOURCE_KINDS } from '../schemas/source.ts';
import { TOPICS } from '../schemas/shared.ts';
import { STATUS_WORDS, SOURCE_KIND_WORDS } from '../lib/citations/status-words.ts';
import { TOPIC_NAMES } from '../lib/text/topic-names.ts';
import { getRecords } from './records.ts';
import type { RecordOf } from './records.ts';

export type ClaimRecord = RecordOf<'claims'>;

/** One list of claims that readers can choose, with an address of its own. */
export interface ClaimList {
	/** The end of its path: empty for all claims, else `topic-isis-k`, `status-disputed`, `kind-primary`. */
	slug: string;
	group: 'all' | 'topic' | 'status' | 'kind';
	title: string;
	claims: ClaimRecord[];
}

/** Every list of claims: all, by topic, by status, by the kinds of source that they rest on. Empty ones are left out. */
export async function getClaimLists(): Promise<ClaimList[]> {
	const claims = [...(await getRecords('claims')).values()];
	const sources = await getRecords('sources');
	const kindsOf = new Map(
		claims.map((claim) => [
			claim.id,
			new Set(claim.sources.map((one) => sources.get(sourceOf(one))?.kind)),
		]),
	);
	const lists: ClaimList[] = [
		{ slug: '', group: 'all', title: 'All claims', claims },
		...TOPICS.map((topic) => ({
			slug: `topic-${topic}`,
			group: 'topic' as const,
			title: TOPIC_NAMES[topic],
			claims: claims.filter(({ folder }) => folder === topic),
		})),
		...STATUSES.map((status) => ({
			slug: `status-${status}`,
			group: 'status' as const,
			title: STATUS_WORDS[status],
			claims: claims.filter((claim) => claim.status === status),
		})),
		...SOURCE_KINDS.map((kind) => ({
			slug: `kind-${kind}`,
			group: 'kind' as const,
			title: `Rests on ${SOURCE_KIND_WORDS[kind]}`,
			claims: claims.filter(({ id }) => kindsOf.get(id)?.has(kind)),
		})),
	];
	return lists.filter((list) => list.slug === '' || list.claims.length > 0);
}

/** How many independent origins a claim's sources have. */
export async function countOrigins(claim: ClaimRecord): Promise<number> {
	const sources = await getRecords('sources');
	const origins = claim.sources.flatMap((one) => {
		const source = sources.get(sourceOf(one));
		return source ? [originOf(source)] : [];
	});
	return new Set(origins).size;
}
