import { recordPath } from '../ledger/record-path.ts';
import { readPlain } from '../mdx/read-inline.ts';
import { writeInlineHtml } from '../mdx/write-inline-html.ts';
import { escapeMarkup } from '../text/escape.ts';
import { wholeAddressOf } from '../text/address.ts';
import type { SitePlace } from '../text/address.ts';
import type { Change } from '../../schemas/change.ts';
import type { Entry } from '../../schemas/entry.ts';

/** One item of a feed, whatever the format. */
export interface FeedItem {
	/** Never changes, even when the record is renamed: readers' programs know an item by it. */
	guid: string;
	/** Where it stands now. */
	url: string;
	title: string;
	/** One or two sentences without markup. */
	summary: string;
	/** All of it, as HTML with whole addresses. */
	html: string;
	/** The day that it first appeared, `YYYY-MM-DD`. */
	published: string;
	/** The day of its last change, if there was one. */
	updated?: string | undefined;
	tags: string[];
}

/** What a change is called. */
export const CHANGE_WORDS: Record<Change['kind'], string> = {
	correction: 'Correction',
	update: 'Update',
	addition: 'Addition',
};

/** A change of the log as an item: its full text, and the pages that it touches. */
export function itemOfChange(change: Change & { id: string }, site: SitePlace): FeedItem {
	const toAddress = (path: string) => wholeAddressOf(site, path);
	const pages = change.pages.map(
		(path) => `<a href="${escapeMarkup(toAddress(path))}">${escapeMarkup(path)}</a>`,
	);
	const before = change.before ? `<p>Before: ${escapeMarkup(change.before)}</p>` : '';
	const touched = pages.length > 0 ? `<p>Pages: ${pages.join(', ')}</p>` : '';
	return {
		guid: toAddress(recordPath('changes', change.formerIds?.[0] ?? change.id)),
		url: toAddress(recordPath('changes', change.id)),
		title: `${CHANGE_WORDS[change.kind]}: ${change.title}`,
		summary: readPlain(change.text),
		html: `${before}<p>${writeInlineHtml(change.text, toAddress)}</p>${touched}`,
		published: change.date,
		tags: [change.kind],
	};
}

/** An entry as an item: what it is about, and its 30-second form. */
export function itemOfEntry(entry: Entry & { id: string }, site: SitePlace): FeedItem {
	const toAddress = (path: string) => wholeAddressOf(site, path);
	const url = toAddress(recordPath('entries', entry.id));
	const short = entry.short ? `<p>${writeInlineHtml(entry.short, toAddress)}</p>` : '';
	return {
		guid: url,
		url,
		title: entry.title,
		summary: entry.description,
		html: `<p>${escapeMarkup(entry.description)}</p>${short}<p><a href="${escapeMarkup(url)}">The whole entry</a></p>`,
		published: entry.published,
		updated: entry.updated,
		tags: entry.topics ?? [],
	};
}

/** Newest first; of one day, in the order of their guids, so that the same records always give the same feed. */
export function sortItems(items: FeedItem[]): FeedItem[] {
	return [...items].sort(
		(a, b) => dayOf(b).localeCompare(dayOf(a), 'en') || (a.guid < b.guid ? -1 : 1),
	);
}

/** The day by which an item is new. */
export function dayOf({ published, updated }: FeedItem): string {
	return updated ?? published;
}
