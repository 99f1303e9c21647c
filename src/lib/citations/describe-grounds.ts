import type { Claim } from '../../schemas/claim.ts';
import type { Publisher } from '../../schemas/publisher.ts';
import type { Source } from '../../schemas/source.ts';
import { WEIGHTS, originOf, weighSource } from '../ledger/publishers.ts';

export type Publishers = Map<string, Pick<Publisher, 'kind' | 'name'>>;

/** The most origins that a sentence names, unless only one more is left. */
const MAX_NAMED = 2;

/** What a single source is, by the kind of its publisher. */
const ONE_SOURCE: Record<Publisher['kind'], (name: string) => string> = {
	official: (name) => `an official page of ${name}`,
	agency: (name) => `an agency report by ${name}`,
	newsroom: (name) => `a report by ${name}`,
	'state-media': (name) => `a report by ${name}, which a state directs`,
	research: (name) => `work by ${name}`,
	reference: (name) => `the collection ${name}`,
	relay: (name) => `a page at ${name}, which relays others`,
};

/**
 * Says in a sentence what a claim's status rests on: "Confirmed by TASS and RFE/RL, independently."
 *
 * @param sources what the claim cites, in any order
 */
export function describeGrounds(
	{ status, positions, onlyRelays }: Pick<Claim, 'status' | 'positions' | 'onlyRelays'>,
	sources: Source[],
	publishers: Publishers,
): string {
	if (status === 'disputed') return `Disputed: ${positions?.length ?? 0} accounts differ.`;
	const sorted = sortByWeight(sources, (source) => source, publishers);
	const [first] = sorted;
	if (first === undefined) return '';
	const nameOf = (id: string) => publishers.get(id)?.name ?? id;
	const origins = [...new Set(sorted.map(originOf))];
	const named = origins.map(nameOf);
	if (status === 'confirmed')
		return first.isPrimary
			? `Confirmed by a primary document (${named[0]})${named.length > 1 ? ` and by ${listNames(named.slice(1))}` : ''}.`
			: `Confirmed by ${listNames(named)}, independently.`;
	const relayed = onlyRelays ? ' Only pages that relay others were found.' : '';
	if (origins.length > 1) return `One source, as given by ${listNames(named)}.${relayed}`;
	const origin = originOf(first);
	const what = first.isPrimary
		? `a primary document (${nameOf(origin)})`
		: ONE_SOURCE[publishers.get(origin)?.kind ?? 'newsroom'](nameOf(origin));
	const copies = sources.length > 1 ? `, seen in ${sources.length} pages` : '';
	const via =
		sources.length === 1 && first.copyOf !== undefined ? `, via ${nameOf(first.publisher)}` : '';
	return `One source: ${what}${copies}${via}.${relayed}`;
}

/** Names in a sentence, the first few of them: "A and B", "A, B and 2 others". */
function listNames(names: string[]): string {
	const rest = names.length - MAX_NAMED;
	const all = rest > 1 ? [...names.slice(0, MAX_NAMED), `${rest} others`] : names;
	const last = all.at(-1) ?? '';
	return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

/** Puts sources in the order in which readers should look: the weightiest first, and as they were where two weigh the same. */
export function sortByWeight<T>(
	items: T[],
	sourceIn: (item: T) => Source,
	publishers: Publishers,
): T[] {
	const place = (item: T) => WEIGHTS.indexOf(weighSource(sourceIn(item), publishers));
	return [...items].sort((a, b) => place(a) - place(b));
}
