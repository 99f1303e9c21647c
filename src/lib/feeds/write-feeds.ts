import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { dayOf, sortItems } from './feed-items.ts';
import type { FeedItem } from './feed-items.ts';

/** A feed, whatever the format. All addresses are whole. */
export interface Feed {
	title: string;
	description: string;
	/** The page that shows the same to people. */
	page: string;
	/** Where the feed itself stands. */
	address: string;
	/** As in `<html lang>`. */
	language: string;
	/** Who writes, as an institution. */
	author: string;
	items: FeedItem[];
}

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the full text in `content:encoded`.
 * Its only dates are those of the records.
 */
export function writeRss(feed: Feed): string {
	const items = sortItems(feed.items);
	const newest = items[0] && midnight(dayOf(items[0]));
	return generateRssFeed(
		{
			title: feed.title,
			link: feed.page,
			description: feed.description,
			language: feed.language,
			...(newest && { pubDate: newest, lastBuildDate: newest }),
			docs: 'https://www.rssboard.org/rss-specification',
			atom: { links: [{ href: feed.address, rel: 'self', type: 'application/rss+xml' }] },
			items: items.map((item) => ({
				title: item.title,
				link: item.url,
				guid: { value: item.guid, isPermaLink: item.guid === item.url },
				pubDate: midnight(dayOf(item)),
				description: item.summary,
				categories: item.tags.map((name) => ({ name })),
				content: { encoded: item.html },
			})),
		},
		{ strict: true },
	);
}

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): string {
	const written = generateJsonFeed(
		{
			title: feed.title,
			home_page_url: feed.page,
			feed_url: feed.address,
			description: feed.description,
			language: feed.language,
			authors: [{ name: feed.author }],
			items: sortItems(feed.items).map((item) => ({
				id: item.guid,
				url: item.url,
				title: item.title,
				summary: item.summary,
				content_html: item.html,
				date_published: midnight(item.published),
				...(item.updated !== undefined && { date_modified: midnight(item.updated) }),
				tags: item.tags,
			})),
		},
		{ strict: true },
	);
	return `${JSON.stringify(written, null, '\t')}\n`;
}

/** The start of a day in UTC. Records know days, feeds want moments. */
function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
