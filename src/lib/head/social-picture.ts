/** The size of the pictures that stand beside links to a page. https://ogp.me/ */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** What they keep free on each side, in pixels. */
export const SOCIAL_MARGIN = 72;

/** Where the picture that shows a page stands, from the site's root: `/social/claims/crocus-toll.png`. */
export function ownPicturePath(path: string): string {
	return `/social${path === '/' ? '/home' : path.replace(/(?:\.html|\/)$/, '')}.png`;
}

/** Where the picture stands that a page names: its own, or that of another page. Notes and citations of an entry have its picture, publishers that of the list of sources. */
export function socialPicturePath(path: string): string {
	return ownPicturePath(
		path
			.replace(/^\/cite(?=\/.)/, '')
			.replace(/(?<=.)\/notes\/$/, '/')
			.replace(/^\/sources\/(?!quotes\/).*/, '/sources/'),
	);
}

/** What kind of page it is, in words above the title: "Claim". Entries have their own kicker; the home page and others have none. */
export function sectionOf(path: string): string | undefined {
	const [, first = '', second = ''] = path.split('/');
	const words: Record<string, string> = {
		claims: 'Claim',
		charts: 'Chart',
		questions: 'Question',
	};
	return second === '' ? undefined : words[first];
}
