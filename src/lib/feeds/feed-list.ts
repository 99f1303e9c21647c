/** The site's feeds: what they are called, the page of the same content, and where they stand. */
export const FEEDS = {
	changes: {
		title: 'changes',
		description: 'Corrections, updates and additions, newest first, each in full.',
		page: '/changes/',
		paths: { rss: '/feed.xml', json: '/feed.json' },
	},
	entries: {
		title: 'entries',
		description: 'The report retold and its background, newest first.',
		page: '/',
		paths: { rss: '/entries.xml', json: '/entries.json' },
	},
} as const;
