import type { AstroPrerenderer } from 'astro';
import { addressOf } from '../lib/text/address.ts';

/** The parts of the editions. They are never served by themselves. */
export const BOOK = 'editions/book/';

/** What is done with the pages that Astro makes. */
export interface PageSteps {
	/** Takes the parts of the editions, in the order of their paths, as soon as all are made. */
	takeBook: (pages: Uint8Array[]) => void;
	/** Turns a page into what is written. Both are HTML in UTF-8, and what was made is not used any more. */
	finish: (path: string, html: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
	/** Told of an address that leads elsewhere. Astro writes its page, after all steps. */
	noteMoved: (path: string) => void;
}

/**
 * Has every page taken through steps before Astro writes it. The parts of the editions are made first, then files that
 * are no pages, so that the editions are made meanwhile, of which pages tell the size. Claims come last, the most pages
 * and, on a large site, without pictures of their own: pictures of the others are drawn meanwhile.
 *
 * @param base the path that the site lives under
 */
export function prerenderPages(
	astro: AstroPrerenderer,
	base: string,
	{ takeBook, finish, noteMoved }: PageSteps,
): AstroPrerenderer {
	const root = addressOf(base, '/');
	const book = new Map<string, Uint8Array>();
	let parts = 0;
	return {
		...astro,
		getStaticPaths: async () => {
			const paths = await astro.getStaticPaths();
			const ranked = Map.groupBy(paths, ({ pathname, route }) => {
				const path = pathname.replace(/^\//, '');
				if (route.type === 'endpoint') return 'files';
				if (path.startsWith(BOOK.slice(0, -1))) return 'book';
				return path.startsWith('claims/') ? 'claims' : 'pages';
			});
			parts = ranked.get('book')?.length ?? 0;
			if (parts === 0) throw new Error(`The editions have no parts: no page is below ${BOOK}.`);
			return (['book', 'files', 'pages', 'claims'] as const).flatMap(
				(rank) => ranked.get(rank) ?? [],
			);
		},
		render: async (request, options) => {
			const answer = await astro.render(request, options);
			if (options.routeData.type === 'endpoint') return answer;
			const response = answer instanceof Response ? answer : answer.response;
			const path = pathOf(request.url, root);
			if (response.status >= 300 && response.status < 400) {
				noteMoved(path);
				return answer;
			}
			const html = new Uint8Array(await response.arrayBuffer());
			if (!path.startsWith(`/${BOOK}`)) return new Response(await finish(path, html), response);
			book.set(path, html);
			if (book.size === parts)
				takeBook([...book].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page));
			return new Response(html, response);
		},
	};
}

/** From the site's root, as readers see it. Astro writes the page for what is not found to a file of its own. */
function pathOf(url: string, root: string): string {
	const path = `/${decodeURI(new URL(url).pathname).slice(root.length)}`;
	return path === '/404/' ? '/404.html' : path;
}
