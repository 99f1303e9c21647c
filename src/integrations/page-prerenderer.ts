import type { AstroPrerenderer } from 'astro';
import { addressOf } from '../lib/text/address.ts';

/** The parts of the editions. They are never served by themselves. */
const BOOK = 'editions/book/';

/** What is done with the pages and files that Astro makes. What was made is not used any more. */
export interface PageSteps {
	/** Takes the parts of the editions, in the order of their paths, as soon as all are made. */
	takeBook: (pages: Uint8Array[]) => void;
	/** Finishes a page, HTML in UTF-8, and writes it. */
	finish: (path: string, html: Uint8Array<ArrayBuffer>) => Promise<void>;
	/** Writes a file that is no page. */
	writeFile: (path: string, bytes: Uint8Array) => void;
	/** Told of an address that leads elsewhere. Astro writes its page, after all steps. */
	noteMoved: (path: string) => void;
	/** Told after each page and file. */
	noteMade: (count: number, all: number) => void;
}

/**
 * Has every page and file taken through steps, which write it: Astro would pass each through several buffers and its own
 * queue, which takes a seventh of a large build. The parts of the editions are made first, then files that
 * are no pages, so that the editions are made meanwhile, of which pages tell the size. Claims come last, the most pages
 * and, on a large site, without pictures of their own: pictures of the others are drawn meanwhile.
 *
 * @param base the path that the site lives under
 */
export function prerenderPages(
	astro: AstroPrerenderer,
	base: string,
	steps: PageSteps,
): AstroPrerenderer {
	const root = addressOf(base, '/');
	const book = new Map<string, Uint8Array>();
	let parts = 0;
	let all = 0;
	let made = 0;
	return {
		...astro,
		getStaticPaths: async () => {
			const paths = await astro.getStaticPaths();
			all = paths.length;
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
			const response = answer instanceof Response ? answer : answer.response;
			const path = pathOf(request.url, root);
			steps.noteMade((made += 1), all);
			if (response.status >= 300 && response.status < 400) {
				steps.noteMoved(path);
				return answer;
			}
			const bytes = new Uint8Array(await response.arrayBuffer());
			if (options.routeData.type === 'endpoint') steps.writeFile(path.replace(/\/$/, ''), bytes);
			else if (!path.startsWith(`/${BOOK}`)) await steps.finish(path, bytes);
			else {
				book.set(path, bytes);
				if (book.size === parts) steps.takeBook(inOrder(book));
			}
			// Astro writes nothing for an answer without a body.
			return new Response(null, { status: response.status });
		},
	};
}

function inOrder(book: Map<string, Uint8Array>): Uint8Array[] {
	return [...book].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
}

/** From the site's root, as readers see it. Astro writes the page for what is not found to a file of its own. */
function pathOf(url: string, root: string): string {
	const path = `/${decodeURI(new URL(url).pathname).slice(root.length)}`;
	return path === '/404/' ? '/404.html' : path;
}
