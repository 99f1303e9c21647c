import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { load } from 'cheerio';
import lighthouse from 'lighthouse';
import { QUIET, findChromium } from './open-browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { Table } from './table.ts';

/** The pages that Lighthouse looks at: one of each kind, the median entry and the two heaviest ones. */
export const LIGHTHOUSE_PAGES = [
	'/',
	'/background/who-lists-the-taliban/',
	'/background/what-happened-next/',
	'/background/opium-and-aid/',
	'/claims/crocus-toll/',
	'/charts/crocus-toll/',
	'/timeline/',
	'/search/',
];

/** What a near server takes to answer, in milliseconds. */
const DELAY = 40;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page, as it is shipped: a phone of middling speed on a slow line. */
export interface LighthouseResult {
	path: string;
	/** Points of 100. */
	scores: Record<Category, number>;
	/** Largest contentful paint in milliseconds: of the page, and of a bare page with the same text. */
	paint: number;
	barePaint: number;
	/** What cost points. */
	faults: string[];
}

/** Asks Lighthouse about built pages, each beside a bare page with the same text. */
export async function askLighthouse(paths: string[]): Promise<LighthouseResult[]> {
	const bareFolder = mkdtempSync(join(tmpdir(), 'off-the-list-bare-'));
	for (const path of paths) writeBare(bareFolder, path);
	const [site, bare] = await Promise.all([
		serveCompressed('dist', { delay: DELAY, isPrecompressed: true }),
		serveCompressed(bareFolder, { delay: DELAY }),
	]);
	const browser = await launch({
		chromePath: findChromium(),
		chromeFlags: ['--headless=new', ...QUIET],
	});
	const ask = async (url: string) => {
		const answer = await lighthouse(url, { port: browser.port, logLevel: 'silent' });
		if (answer === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
		return answer.lhr;
	};
	const results: LighthouseResult[] = [];
	for (const path of paths) {
		const barePage = await ask(bare.url + path.slice(1));
		const { categories, audits } = await ask(site.url + path.slice(1));
		const paintOf = (all: typeof audits) => all['largest-contentful-paint']?.numericValue ?? 0;
		results.push({
			path,
			scores: Object.fromEntries(
				CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
			) as Record<Category, number>,
			paint: paintOf(audits),
			barePaint: paintOf(barePage.audits),
			faults: CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
				.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
				.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
		});
	}
	browser.kill();
	await Promise.all([site.close(), bare.close()]);
	rmSync(bareFolder, { recursive: true });
	return results;
}

/** The text of a page with nothing around it: what the quickest page could be. */
function writeBare(folder: string, path: string): void {
	const $ = load(readFileSync(join('dist', path, 'index.html'), 'utf8'));
	const blocks = $('main')
		.find('h1, h2, h3, p, li')
		.toArray()
		.map((element) => `<${element.tagName}>${$(element).text()}</${element.tagName}>`);
	mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(
		join(folder, path, 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${$('title').text()}</title>${blocks.join('')}</html>`,
	);
}

/** What Lighthouse says as a table, with what cost points below it. */
export function tellLighthouse(results: LighthouseResult[]): Table {
	return {
		title: 'Points of 100, and the largest contentful paint beside a bare page with the same text',
		head: [
			'page',
			'performance',
			'accessibility',
			'best practices',
			'SEO',
			'paint, s',
			'bare page, s',
			'times bare',
		],
		rows: results.map(({ path, scores, paint, barePaint }) => [
			path,
			...CATEGORIES.map((name) => String(scores[name])),
			(paint / 1000).toFixed(2),
			(barePaint / 1000).toFixed(2),
			(paint / barePaint).toFixed(2),
		]),
		remarks: results.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`)),
	};
}

/** Asks Lighthouse about the site. With paths, about these pages alone. */
export async function benchLighthouse(): Promise<Table[]> {
	const named = process.argv.slice(3).filter((path) => path.startsWith('/'));
	const missing = named.find((path) => !existsSync(join('dist', path, 'index.html')));
	if (missing !== undefined) throw new Error(`There is no page ${missing} in dist/.`);
	return [tellLighthouse(await askLighthouse(named.length > 0 ? named : LIGHTHOUSE_PAGES))];
}
