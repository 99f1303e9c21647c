/** What the heads of pages tell programs: addresses, pictures, structured data, citation tags. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { wholeAddressOf } from '../../src/lib/text/address.ts';
import { site } from '../../src/site.ts';
import { entryPages, pages as allPages } from './site-files.ts';
import type { BuiltPage } from './site-files.ts';
import { vocabularyProblems } from './structured-data.ts';

const MAX_BYTES = 60 * 1024;
const root = wholeAddressOf(site, '/');
const meta = ({ $ }: BuiltPage, name: string) =>
	$(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
const dataOf = ({ $ }: BuiltPage) =>
	$('script[type="application/ld+json"]')
		.toArray()
		.map((element) => JSON.parse($(element).text()) as { '@type': string; [key: string]: unknown });
/** The one page with all entries is a file to keep, and no page of the site. */
const pages = allPages.filter(({ path }) => path !== '/editions/off-the-list.html');
const framed = pages.filter(({ path }) => !path.startsWith('/embed/') && path !== '/404.html');
const pageAt = (path: string) => pages.find((page) => page.path === path)!;

test('every page is canonical for itself, and an embed for its chart', () => {
	const wrong = pages
		.filter(({ path }) => path !== '/404.html')
		.filter(({ path, $ }) => {
			const own = wholeAddressOf(site, path.replace(/^\/embed\//, '/charts/'));
			return $('link[rel=canonical]').attr('href') !== own;
		});
	expect(wrong.map(({ path }) => path)).toEqual([]);
	expect(pages.filter(({ path }) => path.startsWith('/embed/')).length).toBeGreaterThan(10);
});

test('every page leads to the feed of changes, and the home page to every feed', () => {
	const feedsOf = ({ $ }: BuiltPage) =>
		$('link[rel=alternate][title]')
			.toArray()
			.map(({ attribs }) => root + (attribs['href'] ?? '').slice(site.base.length));
	const lost = framed.filter((page) => feedsOf(page)[0] !== `${root}feed.xml`);
	expect(lost.map(({ path }) => path)).toEqual([]);
	expect(feedsOf(pageAt('/'))).toEqual(
		['feed.xml', 'feed.json', 'entries.xml', 'entries.json'].map((name) => root + name),
	);
});

describe('the picture of every page', () => {
	const pictures = framed.map((page) => (meta(page, 'og:image') ?? '').slice(root.length));
	test('has its own address, but that notes and citations have the picture of their entry, publishers that of the sources', () => {
		const entryOf = (path: string) =>
			/^(?:\/cite(\/.+)|(\/.+\/)notes\/|(\/sources\/)(?!quotes\/).+)$/.exec(path);
		const sharing = framed.filter(({ path }) => entryOf(path));
		expect(sharing.length).toBeGreaterThan(10);
		expect(new Set(pictures).size).toBe(framed.length - sharing.length);
		for (const page of sharing) {
			const shown = (entryOf(page.path) ?? []).slice(1).find(Boolean) ?? '';
			expect(meta(page, 'og:image')).toBe(meta(pageAt(shown), 'og:image'));
		}
	});
	test('has its size and words', () => {
		const silent = framed.filter(
			(page) =>
				meta(page, 'og:image:width') !== '1200' ||
				meta(page, 'og:image:height') !== '630' ||
				!meta(page, 'og:image:alt') ||
				meta(page, 'twitter:card') !== 'summary_large_image',
		);
		expect(silent.map(({ path }) => path)).toEqual([]);
	});
	test('weighs under 60 KB', () => {
		const heavy = pictures.filter((name) => statSync(`dist/${name}`).size > MAX_BYTES);
		expect(heavy).toEqual([]);
	});
	test('is 1200 by 630 pixels', async () => {
		const some = pictures.filter((name, index) => index % 20 === 0 || name.includes('/charts/'));
		for (const name of some) {
			const { width, height } = await loadImage(readFileSync(`dist/${name}`));
			expect(`${name} ${width}x${height}`).toBe(`${name} 1200x630`);
		}
	});
	test('is drawn with letters that the site’s font has', () => {
		const foreign = framed.flatMap(
			(page) =>
				`${meta(page, 'og:title')} ${meta(page, 'og:description')}`.match(
					/[^\u0020-\u024F–—‘’“”…]/gu,
				) ?? [],
		);
		expect(foreign).toEqual([]);
	});
	test('belongs to a page', () => {
		const files = readdirSync('dist/social', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.png'))
			.map((name) => `social/${name}`);
		expect(files.filter((name) => ![...pictures, 'social/404.png'].includes(name))).toEqual([]);
	});
});

describe('structured data', () => {
	test('keeps to the vocabulary of schema.org on every kind of page', () => {
		const samples = new Map<string, object>();
		for (const page of pages)
			for (const data of dataOf(page))
				samples.set(`${data['@type']} ${Object.keys(data).join()}`, data);
		for (const name of readdirSync('dist/cite').filter((one) => one.endsWith('.jsonld')))
			samples.set(name, JSON.parse(readFileSync(`dist/cite/${name}`, 'utf8')) as object);
		expect(samples.size).toBeGreaterThan(8);
		expect(vocabularyProblems([...samples.values()])).toEqual([]);
	}, 120_000);
	test('of a wrong kind or name is found', () => {
		const problems = vocabularyProblems([
			{ '@context': 'https://schema.org', '@type': 'Article', headlin: 'x' },
			{ '@context': 'https://schema.org', '@type': 'Artikel' },
		]);
		expect(problems.join('\n')).toMatch(/headlin[\s\S]*Artikel/);
	}, 120_000);
	test('says of every page but the first how to get there', () => {
		const lost = framed.filter(
			(page) => page.path !== '/' && !dataOf(page).some((one) => one['@type'] === 'BreadcrumbList'),
		);
		expect(lost.map(({ path }) => path)).toEqual([]);
	});
	test('says what the main pages are', () => {
		const kinds = (pattern: RegExp) =>
			dataOf(pages.find(({ path }) => pattern.test(path))!).map((one) => one['@type']);
		expect(kinds(/^\/$/)).toEqual(['WebSite']);
		expect(kinds(/^\/questions\/.+/)).toContain('QAPage');
		expect(kinds(/^\/claims\/(?!(?:topic|status|rests)-).+/)).toContain('Claim');
		expect(kinds(/^\/charts\/$/)).toContain('DataCatalog');
		expect(kinds(/^\/charts\/.+/)).toContain('ImageObject');
	});
	test('names what the report rests on, what was put right, and every source in a file', () => {
		const article = dataOf(pageAt('/report/')).find((one) => one['@type'] === 'Article')!;
		expect(article['isBasedOn']).toMatchObject({ name: expect.any(String) });
		expect((article['correction'] as object[]).length).toBeGreaterThan(0);
		const full = JSON.parse(readFileSync('dist/cite/report.jsonld', 'utf8'));
		expect(full.citation.length).toBeGreaterThan(20);
	});
});

test('reference managers find title, author, date and address of every entry, claim and question', () => {
	const isRecord = ({ path }: BuiltPage) => /^\/questions\/.+/.test(path);
	const claims = pages.filter(({ html }) => html.includes('class="claim"'));
	const cited = [...entryPages, ...claims, ...pages.filter(isRecord)];
	expect(cited.length).toBeGreaterThan(400);
	const silent = cited.filter(
		(page) =>
			!meta(page, 'citation_title') ||
			meta(page, 'citation_author') !== `${site.author},` ||
			!/^\d{4}\/\d\d\/\d\d$/.test(meta(page, 'citation_publication_date') ?? '') ||
			meta(page, 'citation_public_url') !== wholeAddressOf(site, page.path) ||
			meta(page, 'citation_language') !== 'en',
	);
	expect(silent.map(({ path }) => path)).toEqual([]);
});

test('every entry leads to how to cite it, and the files are there', () => {
	for (const { path, $ } of entryPages) {
		const place = `/cite${path}`;
		// From its header and from its end.
		expect($(`a[href$="${place}"]`).length, path).toBe(2);
		for (const ending of ['bib', 'ris', 'json', 'jsonld'])
			expect(existsSync(`dist${place.replace(/\/$/, '')}.${ending}`), `${path} ${ending}`).toBe(
				true,
			);
	}
});
