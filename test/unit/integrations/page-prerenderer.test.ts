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

/** Renders every page of the site as Astro would, and says what became of it; last, what Astro is left to write. */
async function renderAll(answer: (path: string) => Response = (path) => new Response(path)) {
	const log: string[] = [];
	const left: string[] = [];
	const counts: string[] = [];
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
		finish: (path, html) => Promise.resolve(void log.push(`${path} of ${text(html)}`)),
		writeFile: (path, bytes) => void log.push(`file ${path} of ${text(bytes)}`),
		noteMoved: (path) => void log.push(`${path} has moved`),
		noteMade: (count, all) => void counts.push(`${count} of ${all}`),
	});
	for (const { pathname, route } of await getStaticPaths()) {
		const ending = route.type === 'endpoint' ? '' : '/';
		const request = new Request(`https://site.example/base${pathname}${ending}`);
		const made = await render(request, { routeData: route } as Options);
		left.push(await (made as Response).text());
	}
	return { log, left: left.filter((body) => body !== ''), counts };
}

describe('prerenderPages', () => {
	test('makes the book, then files, then pages, and claims last', async () => {
		expect((await renderAll()).log).toEqual([
			'book of /base/editions/book/ /base/editions/book/glossary/ /base/editions/book/report/',
			'file /feed.xml of /base/feed.xml',
			'/report/ of /base/report/',
			'/404.html of /base/404/',
			'/claims/toll/ of /base/claims/toll/',
		]);
	});
	test('leaves nothing of them for Astro to write, and counts them', async () => {
		const { left, counts } = await renderAll();
		expect(left).toEqual([]);
		expect(counts.at(-1)).toBe('7 of 7');
	});
	test('leaves a page that leads elsewhere to Astro, and remembers it', async () => {
		const moved = new Response('moved', { status: 301 });
		const { log, left } = await renderAll((path) =>
			path.includes('report/') ? moved.clone() : new Response(path),
		);
		expect(log).toContain('/report/ has moved');
		expect(log).not.toContain('/report/ of moved');
		expect(left).toEqual(['moved', 'moved']);
	});
	test('says so when there is nothing to make editions of', async () => {
		const astro = { getStaticPaths: () => Promise.resolve([]) } as unknown as AstroPrerenderer;
		const steps = {
			takeBook: () => {},
			finish: () => Promise.reject(),
			writeFile: () => {},
			noteMoved: () => {},
			noteMade: () => {},
		};
		await expect(prerenderPages(astro, '/', steps).getStaticPaths()).rejects.toThrow(
			'The editions have no parts: no page is below editions/book/.',
		);
	});
});
