/** The files that programs read, each by a validator of its format. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import parseRobots from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { wholeAddressOf } from '../../src/lib/text/address.ts';
import { site } from '../../src/site.ts';
import { pages } from './site-files.ts';

const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const schema = (name: string) => readFileSync(`test/schemas/${name}`, 'utf8');

/** What libxml2 finds wrong with an XML document. */
async function xmlProblems(xml: string, xsd: string): Promise<string[]> {
	const { errors } = await validateXML({ xml, schema: schema(xsd) });
	return errors.map(({ message }) => message);
}

/** What a JSON Schema finds wrong. */
function jsonProblems(text: string, name: string): string[] {
	const ajv = new Ajv({ allErrors: true });
	formats.default(ajv);
	const validate = ajv.compile(JSON.parse(schema(name)) as object);
	validate(JSON.parse(text));
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const idsOnChanges = pages
	.find(({ path }) => path === '/changes/')!
	.$('[id]')
	.toArray()
	.map(({ attribs }) => attribs['id']);

describe.each(['feed', 'entries'])('the feed "%s"', (name) => {
	const rss = read(`${name}.xml`);
	const json = read(`${name}.json`);
	test('is RSS 2.0', async () => {
		expect(await xmlProblems(rss, 'rss.xsd')).toEqual([]);
	});
	test('is JSON Feed 1.1', () => {
		expect(jsonProblems(json, 'json-feed.schema.json')).toEqual([]);
	});
	test('says the same in both formats', () => {
		const items = parseRssFeed(rss).items ?? [];
		expect(items.length).toBeGreaterThan(5);
		expect(parseJsonFeed(json).items?.map(({ id, content_html }) => [id, content_html])).toEqual(
			items.map(({ guid, content }) => [guid?.value, content?.encoded]),
		);
	});
	test('says where it stands', () => {
		const rssAddress = wholeAddressOf(site, `/${name}.xml`);
		expect(parseRssFeed(rss).atom?.links?.[0]?.href).toBe(rssAddress);
		expect(parseJsonFeed(json).feed_url).toBe(wholeAddressOf(site, `/${name}.json`));
	});
	test('leads nowhere but to whole addresses', () => {
		const links = [...json.matchAll(/href=\\"([^"\\]*)/g)].map(([, href]) => href);
		expect(links.length).toBeGreaterThan(5);
		expect(links.filter((href) => !href?.startsWith('https://'))).toEqual([]);
	});
});

test('every change of the feed stands on the page of changes', () => {
	const ids = parseRssFeed(read('feed.xml')).items?.map(({ link }) => link?.split('#')[1]);
	expect(ids?.filter((id) => !idsOnChanges.includes(id))).toEqual([]);
});

describe('the sitemap', () => {
	const maps = [...read('sitemap-index.xml').matchAll(/<loc>([^<]*)/g)].map(([, url = '']) => url);
	const urls = maps.flatMap((url) =>
		[...read(url.split('/').at(-1) ?? '').matchAll(/<loc>([^<]*)/g)].map(([, loc = '']) => loc),
	);
	test('keeps to the protocol', async () => {
		expect(await xmlProblems(read('sitemap-index.xml'), 'sitemap.xsd')).toEqual([]);
		for (const url of maps)
			expect(await xmlProblems(read(url.split('/').at(-1) ?? ''), 'sitemap.xsd')).toEqual([]);
	});
	test('lists each page that is to be found, and no other', () => {
		const wanted = pages
			.filter(({ path, $ }) => path !== '/404.html' && $('meta[name=robots]').length === 0)
			.map(({ path }) => wholeAddressOf(site, path));
		expect(urls.toSorted()).toEqual(wanted.toSorted());
		expect(urls.filter((url) => /\/(?:embed|404|cite)\b/.test(url))).toEqual([]);
	});
	test('knows the last day of every claim and entry', () => {
		const undated = [...read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc><\/url>/g)].map(
			([, url]) => url,
		);
		expect(undated.length).toBeGreaterThan(0);
		const ofRecord = /\/(?:report|background\/[^/]+|claims\/(?!(?:topic|status|rests)-)[^/]+)\/$/;
		expect(undated.filter((url) => ofRecord.test(url ?? ''))).toEqual([]);
	});
});

test('robots may read everything and find the sitemap', () => {
	const robots = parseRobots(wholeAddressOf(site, '/robots.txt'), read('robots.txt'));
	expect(robots.getSitemaps()).toEqual([wholeAddressOf(site, '/sitemap-index.xml')]);
	expect(robots.isAllowed(wholeAddressOf(site, '/claims/'), 'Anybot')).toBe(true);
});

test('the manifest is one, and its icons are there', () => {
	const text = read('manifest.webmanifest');
	expect(jsonProblems(text, 'web-manifest.schema.json')).toEqual([]);
	const { icons } = JSON.parse(text) as { icons: { src: string }[] };
	const missing = icons.filter(({ src }) => !existsSync(`dist${src.slice(site.base.length - 1)}`));
	expect(missing).toEqual([]);
});

test('no contact for security is invented', () => {
	expect(site.repository === '').toBe(!existsSync('dist/.well-known/security.txt'));
});

test('the validators find what is wrong', async () => {
	const rss = read('feed.xml').replace(/<guid[^>]*>[^<]*<\/guid>/, '');
	expect((await xmlProblems(rss, 'rss.xsd')).join()).toMatch(/guid/);
	expect((await xmlProblems('<urlset>', 'sitemap.xsd')).length).toBeGreaterThan(0);
	const json = JSON.stringify({ ...JSON.parse(read('feed.json')), titel: 'x' });
	expect(jsonProblems(json, 'json-feed.schema.json')).toEqual([
		' must NOT have additional properties',
	]);
	expect(jsonProblems('{"icons":[]}', 'web-manifest.schema.json')).toContain(
		'/icons must NOT have fewer than 1 items',
	);
});
