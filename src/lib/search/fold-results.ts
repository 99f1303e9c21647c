/** What folding looks at. */
interface Found {
	/** With a fragment for a part of a page. */
	url: string;
	kind: string;
}

const MOST_PARTS = 3;

/**
 * Puts parts of an entry under it when the entry comes first, and leaves the entry out when one of its parts does:
 * the same thing is shown once.
 */
export function foldResults<T extends Found>(found: T[]): (T & { isPart: boolean })[] {
	const results: (T & { isPart: boolean })[] = [];
	const parts = new Map<string, number>();
	const isPartOf = (page: string) => (one: T) => isPart(one) && pageOf(one.url) === page;
	for (const one of found) {
		const page = pageOf(one.url);
		if (one.kind === 'Entry') {
			if (parts.has(page)) continue;
			const own = found.filter(isPartOf(page)).slice(0, MOST_PARTS);
			parts.set(page, Infinity);
			results.push({ ...one, isPart: false }, ...own.map((part) => ({ ...part, isPart: true })));
		} else if (isPart(one)) {
			const shown = parts.get(page) ?? 0;
			if (shown >= MOST_PARTS) continue;
			parts.set(page, shown + 1);
			results.push({ ...one, isPart: false });
		} else results.push({ ...one, isPart: false });
	}
	return results;
}

/** Whether a thing is a part of an entry. */
export function isPart({ kind }: { kind: string }): boolean {
	return kind === 'Section' || kind === 'Statement';
}

/** An address without its fragment. */
export function pageOf(url: string): string {
	return url.split('#')[0] ?? url;
}
