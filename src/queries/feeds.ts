import { itemOfChange, itemOfEntry } from '../lib/feeds/feed-items.ts';
import { FEEDS } from '../lib/feeds/feed-list.ts';
import type { Feed } from '../lib/feeds/write-feeds.ts';
import { site, wholeLinkTo } from '../site.ts';
import { getChanges } from './changes.ts';
import { getEntries } from './entries.ts';

/** A feed with its items. */
export async function getFeed(name: keyof typeof FEEDS, format: 'rss' | 'json'): Promise<Feed> {
	const { title, description, page, paths } = FEEDS[name];
	const items =
		name === 'changes'
			? (await getChanges()).map((change) => itemOfChange(change, site))
			: (await getEntries())
					.filter(({ data }) => data.section !== 'site')
					.map(({ id, data }) => itemOfEntry({ id, ...data }, site));
	return {
		title: `${site.name}: ${title}`,
		description,
		page: wholeLinkTo(page),
		address: wholeLinkTo(paths[format]),
		language: site.language,
		author: site.author,
		items,
	};
}
