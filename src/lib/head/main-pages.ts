/** The pages that every page leads to: path and name, then the paths of others that are reached through them. */
export const MAIN_PAGES: [path: string, name: string, ...within: string[]][] = [
	['/report/', 'The report'],
	['/background/', 'Background'],
	['/questions/', 'Questions'],
	['/timeline/', 'Timeline'],
	['/charts/', 'Charts'],
	[
		'/evidence/',
		'Evidence',
		'/claims/',
		'/sources/',
		'/people/',
		'/glossary/',
		'/changes/',
		'/about/method/',
	],
];
