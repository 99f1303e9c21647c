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
	const list = (
		group: ClaimList['group'],
		value: string,
		title: string,
		holds: (claim: ClaimRecord) => boolean,
	): ClaimList => ({ slug: `${group}-${value}`, group, title, claims: claims.filter(holds) });
	const chosen = [
		...TOPICS.map((topic) =>
			list('topic', topic, TOPIC_NAMES[topic], ({ folder }) => folder === topic),
		),
		...STATUSES.map((one) =>
			list('status', one, STATUS_WORDS[one], ({ status }) => status === one),
		),
		...SOURCE_KINDS.map((kind) =>
			list('kind', kind, `Rests on ${SOURCE_KIND_WORDS[kind]}`, (claim) =>
				claim.sources.some((one) => sources.get(sourceOf(one))?.kind === kind),
			),
		),
	];
	const all: ClaimList = { slug: '', group: 'all', title: 'All claims', claims };
	return [all, ...chosen.filter((one) => one.claims.length > 0)];
}
