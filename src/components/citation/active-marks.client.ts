/** The ochre line is for both: what is disputed, and what has changed. */
const MATCHES: Record<string, string> = {
	confirmed: '.confirmed',
	single: '.single',
	disputed: ':is(.disputed, .changed)',
};

/** The filter that the reader has chosen in the key. */
export function readFilter(): string | undefined {
	return document.querySelector<HTMLElement>('.entry')?.dataset['filter'];
}

/** The first mark of each note, in the order of the text: of the active filter, if there is one, else of all. */
export function findActiveMarks(filter = readFilter()): HTMLAnchorElement[] {
	const kind = MATCHES[filter ?? ''] ?? '';
	return [...document.querySelectorAll<HTMLAnchorElement>(`.prose a.mark${kind}[id$='-1']`)];
}
