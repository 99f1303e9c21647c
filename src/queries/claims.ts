import { sourceOf } from '../lib/ledger/record.ts';
import { STATUSES } from '../schemas/claim.ts';
import { TOPICS } from '../schemas/shared.ts';
import { describeGrounds } from '../lib/citations/describe-grounds.ts';
import { STATUS_WORDS } from '../lib/citations/status-words.ts';
import { WEIGHTS, presentSources, weighSource } from '../lib/ledger/publishers.ts';
import type { Weight } from '../lib/ledger/publishers.ts';
import { TOPIC_NAMES } from '../lib/text/topic-names.ts';
import { getRecord, getRecords } from './records.ts';
import type { RecordOf } from './records.ts';
import { chooseLead, getUses } from './uses.ts';
import type { Use } from './uses.ts';

export type ClaimRecord = RecordOf<'claims'>;

/** One list of claims that readers can choose, with an address of its own. */
export interface ClaimList {
	/** The end of its path: empty for all claims, else `topic-isis-k`, `status-disputed`, `rests-primary`. */
	slug: string;
	group: 'all' | 'topic' | 'status' | 'rests';
	title: string;
	claims: ClaimRecord[];
}

/** Every list of claims: all, by topic, by status, by the weightiest source that they rest on. Empty ones are left out. */
export async function getClaimLists(): Promise<ClaimList[]> {
	const claims = [...(await getRecords('claims')).values()];
	const sources = await getRecords('sources');
	const publishers = await getRecords('publishers');
	const weightOf = (claim: ClaimRecord) => {
		const weights = claim.sources.map((one) =>
			weighSource(sources.get(sourceOf(one))!, publishers),
		);
		return WEIGHTS.find((weight) => weights.includes(weight));
	};
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
		...WEIGHTS.map((weight) =>
			list('rests', weight, WEIGHT_WORDS[weight], (claim) => weightOf(claim) === weight),
		),
	];
	const all: ClaimList = { slug: '', group: 'all', title: 'All claims', claims };
	return [all, ...chosen.filter((one) => one.claims.length > 0)];
}

/** What the weightiest source of a claim is. */
const WEIGHT_WORDS: Record<Weight, string> = {
	primary: 'Rests on a primary document',
	official: 'Rests on an official page',
	reported: 'Rests on agencies and newsrooms',
	other: 'Rests on state media, research or reference',
	relay: 'Rests on relays alone',
};

/** What a claim's status rests on, in a sentence. */
export async function getGroundsSentence(claim: ClaimRecord): Promise<string> {
	const sources = await Promise.all(
		presentSources(claim).map((one) => getRecord('sources', sourceOf(one))),
	);
	return describeGrounds(claim, sources, await getRecords('publishers'));
}

/** Disputed claims about what another one measures: other figures that were printed for it. */
export async function getDisputes({ subject, status }: ClaimRecord): Promise<ClaimRecord[]> {
	if (subject === undefined || status === 'disputed') return [];
	return [...(await getRecords('claims')).values()].filter(
		(one) => one.subject === subject && one.status === 'disputed',
	);
}

/** What a claim belongs to: something that happened, and the place of an entry that tells of it. */
export interface ClaimContext {
	event: RecordOf<'events'> | undefined;
	entry: Use | undefined;
}

/** What a claim belongs to, for readers who come from elsewhere. Of several events that of its own day is taken. */
export async function getContext({ id, date }: ClaimRecord): Promise<ClaimContext> {
	const uses = await getUses('claims', id);
	const events = await Promise.all(
		uses.filter(({ kind }) => kind === 'events').map((use) => getRecord('events', use.id)),
	);
	return {
		event: events.find((event) => event.date === date) ?? events[0],
		entry: chooseLead(uses.filter(({ kind }) => kind === 'entries')),
	};
}
