/** What folding looks at. */
interface Found {
	/** With a fragment for a part of a page. */
	url: string;
	kind: string;
}

/** What of each page is in the list already: how many of its parts, and whether the entry itself. */
export type ListedPages = Map<string, { parts: number; isListed: boolean }>;

const MAX_PARTS = 3;

/**
 * Puts parts of an entry under it when the entry comes first, and leaves the entry out when one of its parts does:
 * the same thing is shown once, with three parts at most.
 *
 * @param listed what earlier results of the same list have shown; is kept up to date
 */
export function foldResults<T extends Found>(
	found: T[],
	listed: ListedPages = new Map(),
): (T & { isPart: boolean })[] {
	const results: (T & { isPart: boolean })[] = [];
	const folded = new Set<T>();
	for (const one of found) {
		const page = pageOf(one.url);
		const state = listed.get(page) ?? { parts: 0, isListed: false };
		listed.set(page, state);
		if (one.kind === 'Entry') {
			if (state.isListed || state.parts > 0) continue;
			const own = found
				.filter((part) => isPart(part) && pageOf(part.url) === page)
				.slice(0, MAX_PARTS);
			state.isListed = true;
			state.parts = own.length;
			for (const part of own) folded.add(part);
			results.push({ ...one, isPart: false }, ...own.map((part) => ({ ...part, isPart: true })));
		} else if (isPart(one)) {
			if (folded.has(one) || state.parts >= MAX_PARTS) continue;
			state.parts += 1;
			results.push({ ...one, isPart: false });
		} else results.push({ ...one, isPart: false });
	}
	return results;
}

/** Whether a thing is a part of an entry. */
function isPart({ kind }: { kind: string }): boolean {
	return kind === 'Section' || kind === 'Statement';
}

/** An address without its fragment. */
function pageOf(url: string): string {
	return url.split('#')[0] ?? url;
}
