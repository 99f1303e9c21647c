/** What stands on the picture beside links to a page. */
export interface SocialWords {
	/** What kind of page it is: "Claim". */
	section: string | undefined;
	title: string;
	/** One or two sentences; nothing when they only repeat the title. */
	line: string | undefined;
	/** Where the page is, without its protocol. */
	address: string;
}

/** The picture that a page names: what it says, and its whole address. */
export interface SocialPicture {
	words: SocialWords;
	picture: string;
}

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#34;': '"',
	'&#38;': '&',
	'&#39;': "'",
};

/**
 * Reads from a built page what its picture says, and where that picture is to stand.
 * Nothing for a page that names no picture of its own.
 */
export function readSocialWords(html: string): SocialPicture | undefined {
	const head = html.slice(0, html.indexOf('</head>'));
	const read = (property: string) => {
		const found = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(head)?.[1];
		return found?.replace(/&(?:\w+|#\d+);/g, (entity) => ENTITIES[entity] ?? entity);
	};
	const [title, picture] = ['og:title', 'og:image'].map(read);
	const url = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
	if (!title || !picture || !url) return undefined;
	const line = read('og:description');
	// The home page is called after the site; its headline says more.
	const headline = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1]?.trim();
	const words = {
		section: read('article:section'),
		title: title === read('og:site_name') && headline ? headline : title,
		line: line === title ? undefined : line,
		address: url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
	};
	return { words, picture };
}
