import { FINDINGS, STATUSES } from '../schemas/claim.ts';
import { PUBLISHER_KINDS } from '../schemas/publisher.ts';
import { WEIGHTS, weigh } from '../lib/ledger/publishers.ts';
import { sourceOf } from '../lib/ledger/record.ts';
import { getRecords } from './records.ts';
import { getPublishers } from './sources.ts';

/** What the explainer rests on, counted. */
export async function countGrounds() {
	const [claimsById, sources, publishersById] = await Promise.all([
		getRecords('claims'),
		getRecords('sources'),
		getRecords('publishers'),
	]);
	const claims = [...claimsById.values()];
	const citations = claims.flatMap((claim) =>
		claim.sources.flatMap((one) => sources.get(sourceOf(one)) ?? []),
	);
	const publishers = await getPublishers();
	const usesOf = ({ sources: own, carried }: (typeof publishers)[number]) =>
		own.length + carried.length;
	const readings = claims.flatMap(({ read = [] }) => read.at(-1) ?? []);
	return {
		claims: claims.length,
		statuses: STATUSES.map((status) => ({
			status,
			count: claims.filter((claim) => claim.status === status).length,
		})),
		citations: citations.length,
		weights: WEIGHTS.map((weight) => ({
			weight,
			count: citations.filter((source) => weigh(source, publishersById) === weight).length,
		})),
		sources: sources.size,
		publishers: publishers.length,
		usedOnce: publishers.filter((one) => usesOf(one) === 1).length,
		kinds: PUBLISHER_KINDS.map((kind) => ({
			kind,
			count: publishers.filter(({ publisher }) => publisher.kind === kind).length,
		})),
		read: readings.length,
		findings: FINDINGS.map((finding) => ({
			finding,
			count: readings.filter((reading) => reading.finding === finding).length,
		})),
	};
}
