import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { EDITIONS, writeSize } from '../lib/editions/edition-sizes.ts';
import type { EditionSizes } from '../lib/editions/edition-sizes.ts';
import { listHeaders, writeHeadersFile } from '../lib/head/host-headers.ts';
import { addressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { awaitLater } from './await-later.ts';
import { inBatches } from './in-batches.ts';
import { openPictures, writeIcons } from './page-pictures.ts';
import { readPreviewNotice } from './preview-notices.ts';
import { sayWhatFailed } from './say-what-failed.ts';
import type { EditionsJob } from './write-editions.ts';
import { noteWritten, writeBuiltFile } from './write-file.ts';
import type { PageFacts, PageJob } from './write-page.ts';
import { writeSitemaps } from './write-sitemaps.ts';

const PAGE_WORKER = new URL('./page.worker.ts', import.meta.url);
const PICTURE_WORKER = new URL('./draw-social.ts', import.meta.url);
const CORES = availableParallelism();

/** How many pages go to a thread at once. */
const MOST_PAGES = 16;
type KeptFacts = Pick<PageFacts, 'hashes' | 'listing'>;

/** What is done with pages as they are made, and in the end. */
export function openPageSteps(place: SitePlace, content: string, folder: string) {
	const threads = openThreads(PAGE_WORKER, Math.max(1, CORES - 1));
	// Pictures have threads of their own: no page waits for them, and in the end they have all cores.
	const painters = openThreads(PICTURE_WORKER, CORES);
	const pictures = openPictures({
		place,
		content,
		folder,
		draw: (job) => painters.run(job, { name: 'drawSocial' }),
	});
	const notice = readPreviewNotice(content);
	const finished = new Map<string, KeptFacts>();
	const papers = new Map<string, string>();
	const moved: string[] = [];
	const sizes = Promise.withResolvers<EditionSizes>();
	// Every page asks for them and fails with them.
	awaitLater(sizes.promise);
	const write = inBatches(MOST_PAGES, (jobs: PageJob[]): Promise<(PageFacts | Error)[]> => {
		const transferList = jobs.map(({ html }) => html.buffer);
		return threads.run(jobs, { name: 'writePages', transferList });
	});
	const finish = async (path: string, html: Uint8Array<ArrayBuffer>) => {
		const job = { path, html, place, sizes: await sizes.promise, notice, folder };
		const outcome = await write(job);
		if (outcome instanceof Error) throw outcome;
		const { hashes, listing, paper, picture, file, written } = outcome;
		noteWritten(file, written);
		finished.set(path, { hashes, listing });
		if (paper) papers.set(paper.file, paper.css);
		if (picture) pictures.add(path, picture);
	};
	return {
		takeBook: (pages: Uint8Array[]) => {
			const job: EditionsJob = { pages, folder, base: place.base, notice };
			const made = threads.run(job, { name: 'writeEditions' }) as Promise<EditionSizes>;
			sayWhatFailed(made, 'The editions could not be made').then(sizes.resolve, sizes.reject);
		},
		finish,
		writeFile: (path: string, bytes: Uint8Array) => writeBuiltFile(join(folder, path), bytes),
		noteMoved: (path: string) => void moved.push(path),
		/** Waits for all that is under way, writes what pages share, and says what was done. */
		end: async (): Promise<string[]> => {
			for (const path of moved) {
				const file = join(folder, path, 'index.html');
				const html = new Uint8Array(readFileSync(file));
				rmSync(file);
				await finish(path, html);
			}
			const { all, drawn } = await pictures.finish();
			await Promise.all([threads.destroy(), painters.destroy()]);
			await writeIcons(folder);
			const pages = [...finished].sort(([a], [b]) => (a < b ? -1 : 1));
			for (const [file, css] of papers) writeBuiltFile(join(folder, file), css);
			const listed = writeShared(pages, folder, place);
			const made = await sizes.promise;
			return [
				EDITIONS.map((name) => `${name}: ${writeSize(made[name])}`).join(', '),
				`${all} pictures stand beside links to pages; ${drawn} were drawn anew.`,
				`${listed} pages are in the sitemap.`,
				`${pages.length} pages say what they may load.`,
			];
		},
	};
}

function openThreads(worker: URL, threads: number): Tinypool {
	const count = { minThreads: threads, maxThreads: threads };
	// The canvas gives its memory back between events, for which a thread that only waits for work by atomics has no time.
	return new Tinypool({ filename: worker.href, ...count, useAtomics: false });
}

/** Writes what pages share, and tells how many of them are in the sitemap. */
function writeShared(pages: [path: string, facts: KeptFacts][], folder: string, place: SitePlace) {
	const hashes = new Map(pages.map(([path, facts]) => [path, facts.hashes]));
	const headers = listHeaders(hashes, addressOf(place.base, '/'));
	writeBuiltFile(join(folder, '_headers'), writeHeadersFile(headers));
	const listed = pages.flatMap(([, { listing }]) => listing ?? []);
	writeSitemaps(listed, folder, place);
	return listed.length;
}
