import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { QUIET, findChromium } from './open-browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { Table } from './table.ts';

/** The pages that Lighthouse looks at: one of each kind, the heaviest entry and the median one. */
const PAGES = [
	'/',
	'/report/',
	'/background/what-happened-next/',
	'/background/who-lists-the-taliban/',
	'/claims/crocus-toll/',
	'/charts/crocus-toll/',
	'/timeline/',
	'/search/',
];
/** The least score in every category. */
const MIN_SCORE = 98;
/** Other work on the machine takes points from a page: the best of so many runs counts. */
const RUNS = 5;
/** What a near server takes to answer, in milliseconds. */
const DELAY = 40;
/** The categories in which no time counts: every machine gives the same scores. */
export const TIMELESS = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = ['performance', ...TIMELESS];

/** What Lighthouse says of a page, as it is shipped, on a phone of middling speed and a slow line. */
export interface LighthouseResult {
	path: string;
	/** Of 100. */
	scores: Record<string, number>;
	/** The audits that lowered a score. */
	faults: string[];
}

/** Asks Lighthouse about built pages, in all categories or in some, again about those with a score below the bound. */
export async function askLighthouse(
	paths: string[],
	categories = CATEGORIES,
): Promise<LighthouseResult[]> {
	const site = await serveCompressed('dist', DELAY);
	const browser = await launch({
		chromePath: findChromium(),
		chromeFlags: ['--headless=new', ...QUIET],
	});
	const results: LighthouseResult[] = [];
	for (const path of paths) {
		const runs: LighthouseResult[] = [];
		while (runs.length < RUNS && !runs.some(reachesBound))
			runs.push(await ask(path, site.url, browser.port, categories));
		const sum = ({ scores }: LighthouseResult) =>
			Object.values(scores).reduce((total, score) => total + score, 0);
		results.push(...runs.sort((a, b) => sum(b) - sum(a)).slice(0, 1));
	}
	browser.kill();
	await site.close();
	return results;
}

async function ask(
	path: string,
	root: string,
	port: number,
	onlyCategories: string[],
): Promise<LighthouseResult> {
	const settings = { port, onlyCategories, logLevel: 'silent' } as const;
	const answer = await lighthouse(root + path.slice(1), settings);
	if (answer === undefined) throw new Error(`Lighthouse returned no result for ${path}.`);
	const { categories, audits } = answer.lhr;
	return {
		path,
		scores: Object.fromEntries(
			onlyCategories.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
		) as LighthouseResult['scores'],
		faults: onlyCategories
			.flatMap((name) => categories[name]?.auditRefs ?? [])
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
	};
}

/** Whether every score of a page is as high as it has to be. */
export function reachesBound({ scores }: LighthouseResult): boolean {
	return Object.values(scores).every((score) => score >= MIN_SCORE);
}

/** The scores as a table, and the audits that lowered one. */
export function tabulateLighthouse(results: LighthouseResult[]): Table {
	return {
		title: `Lighthouse scores of 100, ${MIN_SCORE} at least`,
		head: ['page', ...Object.keys(results[0]?.scores ?? {})],
		rows: results.map(({ path, scores }) => [path, ...Object.values(scores).map(String)]),
		remarks: results.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`)),
	};
}

/** Asks Lighthouse about eight pages, or those that are named. Exits with 1 when a score is below the bound. */
export async function benchLighthouse(named: string[]): Promise<Table[]> {
	const results = await askLighthouse(named.length > 0 ? named : PAGES);
	if (!results.every(reachesBound)) process.exitCode = 1;
	return [tabulateLighthouse(results)];
}
