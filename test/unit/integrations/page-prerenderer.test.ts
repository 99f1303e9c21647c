import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { prerenderPages } from '../../../src/integrations/page-prerenderer.ts';

type Options = Parameters<AstroPrerenderer['render']>[1];

/** A site in the order in which Astro might have it. */
const SITE = {
	'/claims/toll': 'page',
	'/feed.xml': 'endpoint',
	'/report': 'page',
	'/editions/book/report': 'page',
	'/404': 'page',
	'/editions/book/glossary': 'page',
	'/editions/book': 'page',
} as const;

/** Renders every page of the site as Astro would, and says what became of it. */
async function renderAll(answer: (path: string) => Response = (path) => new Response(path)) {
	const log: string[] = [];
	const astro = {
		name: 'astro',
		getStaticPaths: () =>
			Promise.resolve(
				Object.entries(SITE).map(([pathname, type]) => ({ pathname, route: { type } })),
			),
		render: (request: Request) => Promise.resolve(answer(new URL(request.url).pathname)),
	} as unknown as AstroPrerenderer;
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	const { getStaticPaths, render } = prerenderPages(astro, '/base', {
		takeBook: (pages) => void log.push(`book of ${pages.map(text).join(' ')}`),
		finish: (path, html) =>
			Promise.resolve(new TextEncoder().encode(`finished ${path} of ${text(html)}`)),
		noteMoved: (path) => void log.push(`${path} has moved`),
	});
	for (const { pathname, route } of await getStaticPaths()) {
		const ending = route.type === 'endpoint' ? '' : '/';
		const request = new Request(`https://site.example/base${pathname}${ending}`);
		const made = await render(request, { routeData: route } as Options);
		log.push(await (made as Response).text());
	}
	return log;
}

describe('prerenderPages', () => {
	test('makes the book, then files, then pages, and claims last', async () => {
		expect(await renderAll()).toEqual([
			'/base/editions/book/report/',
			'/base/editions/book/glossary/',
			'book of /base/editions/book/ /base/editions/book/glossary/ /base/editions/book/report/',
			'/base/editions/book/',
			'/base/feed.xml',
			'finished /report/ of /base/report/',
			'finished /404.html of /base/404/',
			'finished /claims/toll/ of /base/claims/toll/',
		]);
	});
	test('leaves a page that leads elsewhere to Astro, and remembers it', async () => {
		const moved = new Response('moved', { status: 301 });
		const log = await renderAll((path) =>
			path.includes('report/') ? moved.clone() : new Response(path),
		);
		expect(log).toContain('/report/ has moved');
		expect(log).not.toContain('finished /report/ of moved');
	});
	test('says so when there is nothing to make editions of', async () => {
		const astro = { getStaticPaths: () => Promise.resolve([]) } as unknown as AstroPrerenderer;
		const steps = { takeBook: () => {}, finish: () => Promise.reject(), noteMoved: () => {} };
		await expect(prerenderPages(astro, '/', steps).getStaticPaths()).rejects.toThrow(
			'The editions have no parts: no page is below editions/book/.',
		);
	});
});
