import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { close, createIndex } from 'pagefind';
import { CHUNK_SIZE, writeSearchIndex } from '../../src/integrations/search-index.ts';
import { serveCompressed } from './serve-compressed.ts';
import { generateEntries } from './generated-entries.ts';

/** Words that no query before asked for, in an order that does not follow the alphabet. */
const WORDS =
	'hectares ambassador Geneva verdict resolution drought embassy Basel hostages memoranda Kandahar sovereign ' +
	'roubles Nangarhar credentials methamphetamine Strasbourg trustees licence gunmen aeroplane veto flour interest ' +
	'prosecutor Bamiyan rapporteur banknotes emergency monitors';

/** What a search loads: the engine, its index, and our own code around it. */
const OF_SEARCH = /pagefind|search-|spelling/;

/** What searching cost: in milliseconds, and in bytes for the first query. */
export interface SearchCost {
	times: number[];
	firstBytes: number;
}

/**
 * Asks the site's search and plain Pagefind the same new words in turn, each with an index of the same text.
 * Plain Pagefind has the pages as they are and its own defaults.
 *
 * @param scale index so many generated entries instead of the site's own; 0 for the site
 */
export async function comparePlain(
	browser: Browser,
	scale: number,
): Promise<{ ours: SearchCost; plain: SearchCost }> {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-search-'));
	const [ourFolder, plainFolder] = [join(folder, 'ours'), join(folder, 'plain')];
	cpSync('dist', ourFolder, { recursive: true });
	if (scale === 0) cpSync('dist', plainFolder, { recursive: true });
	else await generate(scale, ourFolder, plainFolder);
	rmSync(join(plainFolder, 'pagefind'), { recursive: true, force: true });
	await indexPages(plainFolder);
	const [ours, plain] = await Promise.all([
		serveCompressed(ourFolder),
		serveCompressed(plainFolder),
	]);
	// The policy of our pages is made for the worker that our search starts, and would keep plain Pagefind from running.
	// Nor is what the service worker fetches for later a part of a search.
	const [ourPage, plainPage] = await Promise.all([
		browser.newPage({ serviceWorkers: 'block' }),
		browser.newPage({ bypassCSP: true, serviceWorkers: 'block' }),
	]);
	await Promise.all([ourPage.goto(`${ours.url}search/`), plainPage.goto(plain.url)]);
	const cost = {
		ours: { times: [] as number[], firstBytes: 0 },
		plain: { times: [] as number[], firstBytes: 0 },
	};
	for (const word of ['Taliban', ...WORDS.split(' ')]) {
		cost.ours.times.push(await askOurs(ourPage, word));
		cost.plain.times.push(await askPlain(plainPage, word));
		cost.ours.firstBytes ||= ours.sent(OF_SEARCH);
		cost.plain.firstBytes ||= plain.sent(OF_SEARCH);
	}
	await Promise.all([ours.close(), plain.close()]);
	rmSync(folder, { recursive: true });
	return cost;
}

/** Puts an index of generated entries into our folder and the same entries as pages into the other. */
async function generate(count: number, ourFolder: string, plainFolder: string): Promise<void> {
	const list = JSON.parse(readFileSync('dist/pagefind/words.json', 'utf8')) as string[];
	const words = list.toReversed().flatMap((some) => some.split(' '));
	const entries = generateEntries(count, words);
	rmSync(join(ourFolder, 'pagefind'), { recursive: true });
	await writeSearchIndex(
		entries.flatMap(({ records }) => records),
		join(ourFolder, 'pagefind'),
	);
	for (const { path, html } of [
		...entries,
		{ path: '/', html: '<!doctype html><title>.</title>' },
	]) {
		mkdirSync(join(plainFolder, path), { recursive: true });
		writeFileSync(join(plainFolder, path, 'index.html'), html);
	}
}

async function indexPages(folder: string): Promise<void> {
	const ours = process.env[CHUNK_SIZE];
	delete process.env[CHUNK_SIZE];
	const { index } = await createIndex({ forceLanguage: 'en' });
	await index?.addDirectory({ path: folder });
	await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
	await close();
	if (ours !== undefined) process.env[CHUNK_SIZE] = ours;
}

function askOurs(page: Page, word: string): Promise<number> {
	return page.locator('#search-page search-box').evaluate(async (box, query) => {
		// Its code comes after the page.
		await customElements.whenDefined('search-box');
		const started = performance.now();
		await (box as HTMLElement & { run: (words: string) => Promise<void> }).run(query);
		return performance.now() - started;
	}, word);
}

function askPlain(page: Page, word: string): Promise<number> {
	// As text, because what runs this file may rewrite the import.
	return page.evaluate(`(async () => {
		const started = performance.now();
		const pagefind = await import('/pagefind/pagefind.js');
		const { results } = await pagefind.search(${JSON.stringify(word)});
		await Promise.all(results.slice(0, 12).map((one) => one.data()));
		return performance.now() - started;
	})()`);
}
