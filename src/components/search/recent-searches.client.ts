/** The reader's last searches, kept in this browser alone. */
const KEY = 'recent-searches';
const MOST = 5;

/** The last searches, the newest first; none where the browser keeps nothing. */
export function readRecent(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

/** Remembers a search that led somewhere. */
export function keepRecent(query: string): void {
	const others = readRecent().filter((one) => one !== query);
	try {
		localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
	} catch {
		// The browser keeps nothing: then there is nothing to show next time.
	}
}

/** Forgets them all. */
export function forgetRecent(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// The browser has been told to keep nothing since: then there is nothing to forget.
	}
}
