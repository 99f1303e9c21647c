import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import type { AstroIntegration } from 'astro';
import { ICONS } from '../lib/head/web-manifest.ts';
import { ownPicturePath } from '../lib/head/social-picture.ts';
import { drawMark } from '../lib/pictures/draw-mark.ts';
import { readSocialWords } from '../lib/pictures/social-words.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { readBuiltPages } from './built-pages.ts';
import { openCache } from './content-cache.ts';
import type { SocialJob } from './draw-social.ts';
import { hashCode, hashText } from './hash-code.ts';
import { runWorkers } from './run-workers.ts';
import { heightOf, readJobs } from './static-charts.ts';

const WORKER = new URL('./draw-social.worker.ts', import.meta.url);
const FOLDERS = ['./', '../lib/charts/', '../lib/head/', '../lib/pictures/'].map(
	(folder) => new URL(folder, import.meta.url),
);

/** Draws the picture that each page names for links to it, from the page's own words, and the site's icons. */
export function pagePictures(place: SitePlace): AstroIntegration {
	let content = '';
	return {
		name: 'page-pictures',
		hooks: {
			'astro:config:done': ({ config }) => {
				content = fileURLToPath(new URL('content/', config.srcDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const jobs = listJobs(folder, content, place);
				const drawn = await writePictures(jobs, folder);
				await writeIcons(folder);
				logger.info(
					`${jobs.length} pictures stand beside links to pages; ${drawn} were drawn anew.`,
				);
			},
		},
	};
}

/** The pictures that built pages name: what to draw, and the file below the site's folder. A page with that of another page has none to draw. */
function listJobs(folder: string, content: string, place: SitePlace) {
	const root = wholeAddressOf(place, '/');
	const charts = new Map(readJobs(content, root).map((job) => [`/charts/${job.data.id}/`, job]));
	const jobs: { job: SocialJob; file: string }[] = [];
	for (const { path, html } of readBuiltPages(folder)) {
		const found = readSocialWords(html);
		if (found?.picture !== wholeAddressOf(place, ownPicturePath(path))) continue;
		const chart = charts.get(path);
		const job: SocialJob = {
			words: found.words,
			chart: chart && { data: chart.data, height: heightOf(chart.data) },
		};
		jobs.push({ job, file: found.picture.slice(root.length) });
	}
	return jobs;
}

/** Writes every picture, from the cache where it was drawn before, and tells how many were not. */
async function writePictures(
	pictures: { job: SocialJob; file: string }[],
	folder: string,
): Promise<number> {
	const cache = openCache('social');
	const code = hashCode(FOLDERS);
	const missing: { job: SocialJob; file: string; key: string }[] = [];
	const write = (file: string, png: Uint8Array) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), png);
	};
	for (const { job, file } of pictures) {
		const key = `${hashText(code + JSON.stringify(job))}.png`;
		const kept = cache.read(key);
		if (kept === undefined) missing.push({ job, file, key });
		else write(file, kept);
	}
	await runWorkers<SocialJob, Uint8Array>(
		WORKER,
		missing.map(({ job }) => job),
		(index, png) => {
			const { file = '', key = '' } = missing[index] ?? {};
			cache.write(key, png);
			write(file, png);
		},
		({ words }, reason) => `The picture of ${words.address} could not be drawn: ${reason}`,
	);
	return missing.length;
}

/** Launchers cut a maskable icon to their own shape; its mark keeps to the middle. https://www.w3.org/TR/appmanifest/#icon-masks */
const MASK_INSET = 0.12;

async function writeIcons(folder: string): Promise<void> {
	for (const { path, size, purpose } of ICONS) {
		const canvas = createCanvas(size, size);
		drawMark(canvas.getContext('2d'), size, purpose === 'maskable' ? MASK_INSET : 0);
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), await canvas.encode('png'));
	}
}
