import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { load } from 'cheerio';
import lighthouse from 'lighthouse';
import { QUIET, findChromium } from '../open-browser.ts';
import { serveCompressed } from '../serve-compressed.ts';

/** The pages that Lighthouse looks at: one of each kind, and the two heaviest entries. */
export const LIGHTHOUSE_PAGES = [
	'/',
	'/background/what-happened-next/',
	'/background/opium-and-aid/',
	'/claims/crocus-toll/',
	'/charts/crocus-toll/',
	'/timeline/',
	'/search/',
];

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
		serveCompressed('dist', { isPrecompressed: true }),
		serveCompressed(bareFolder),
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

/** Lays out what Lighthouse says as a table, with what cost points below it. */
export function writeLighthouse(results: LighthouseResult[]): string {
	const lines = results.map(({ path, scores, paint, barePaint, faults }) =>
		[
			CATEGORIES.map((name) => String(scores[name]).padStart(4)).join(''),
			`${(paint / 1000).toFixed(2)} s`,
			`${(paint / barePaint).toFixed(2)} of ${(barePaint / 1000).toFixed(2)} s`,
			path,
			...faults.map((fault) => `\n       ${fault}`),
		].join('  '),
	);
	return [`${CATEGORIES.join(', ')}; largest paint; beside a bare page`, ...lines].join('\n');
}

/** Prints what Lighthouse says of the site. With paths, of these alone. */
export async function benchLighthouse(): Promise<void> {
	const named = process.argv.slice(3).filter((path) => path.startsWith('/'));
	const missing = named.find((path) => !existsSync(join('dist', path, 'index.html')));
	if (missing !== undefined) throw new Error(`There is no page ${missing} in dist/.`);
	console.log(writeLighthouse(await askLighthouse(named.length > 0 ? named : LIGHTHOUSE_PAGES)));
}
