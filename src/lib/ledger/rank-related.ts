/** What makes two questions near to each other. */
export interface Askable {
	id: string;
	/** The main one first. */
	topics: string[];
	/** Path of the page with the whole story. */
	more?: string | undefined;
	/** Ids of the claims that its answer is made of. */
	claims: string[];
}

/**
 * The questions nearest to one, the nearest first: shared claims count most, then the section or the page that tells
 * the whole story, then topics. Questions that share nothing are left out.
 */
export function rankRelated<T extends Askable>(question: Askable, all: T[], most: number): T[] {
	return all
		.filter(({ id }) => id !== question.id)
		.map((other) => ({ other, nearness: measureNearness(question, other) }))
		.filter(({ nearness }) => nearness > 0)
		.sort((a, b) => b.nearness - a.nearness)
		.slice(0, most)
		.map(({ other }) => other);
}

function measureNearness(a: Askable, b: Askable): number {
	const shared = (one: string[], others: string[]) =>
		one.filter((item) => others.includes(item)).length;
	const [pageOfA, pageOfB] = [a, b].map(({ more }) => more?.replace(/#.*/, ''));
	return (
		6 * shared([...new Set(a.claims)], b.claims) +
		(a.more !== undefined && a.more === b.more ? 3 : 0) +
		(pageOfA !== undefined && pageOfA === pageOfB ? 1 : 0) +
		(a.topics[0] === b.topics[0] ? 2 : 0) +
		shared(a.topics, b.topics)
	);
}
