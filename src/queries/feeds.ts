import { itemOfChange, itemOfEntry } from '../lib/feeds/feed-items.ts';
import { FEEDS } from '../lib/feeds/feed-list.ts';
import type { Feed } from '../lib/feeds/write-feeds.ts';
import { formatDate } from '../lib/dates/format-date.ts';
import { site, wholeLinkTo } from '../site.ts';
import { getChanges } from './changes.ts';
import { getEntries } from './entries.ts';
import { getSiteHorizon } from './horizon.ts';

/** A feed with its items. */
export async function getFeed(name: keyof typeof FEEDS, format: 'rss' | 'json'): Promise<Feed> {
	const { title, description, page, paths } = FEEDS[name];
	const { told, read } = await getSiteHorizon();
	const horizon = [
		told && ` Told up to ${formatDate(told)}.`,
		read && ` Sources read again ${formatDate(read)}.`,
	];
	const items =
		name === 'changes'
			? (await getChanges()).map((change) => itemOfChange(change, site))
			: (await getEntries())
					.filter(({ data }) => data.section !== 'site')
					.map(({ id, data }) => itemOfEntry({ id, ...data }, site));
	return {
		title: `${site.name}: ${title}`,
		description: [description, ...horizon].filter(Boolean).join(''),
		page: wholeLinkTo(page),
		address: wholeLinkTo(paths[format]),
		language: site.language,
		author: site.author,
		items,
	};
}
