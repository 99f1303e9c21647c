import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { ICONS } from '../lib/head/web-manifest.ts';
import { ownPicturePath } from '../lib/head/social-picture.ts';
import { drawMark } from '../lib/pictures/draw-mark.ts';
import type { SocialPicture } from '../lib/pictures/social-words.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { openCache } from './content-cache.ts';
import type { SocialJob } from './draw-social.ts';
import { hashCode, hashText } from './hash-code.ts';
import { heightOf, readJobs } from './static-charts.ts';
import { writeBuiltFile } from './write-file.ts';

const FOLDERS = ['./', '../lib/charts/', '../lib/head/', '../lib/pictures/'].map(
	(folder) => new URL(folder, import.meta.url),
);

/** Where pictures come from and go to. */
export interface PictureSite {
	place: SitePlace;
	/** The folder of the content. */
	content: string;
	/** The folder of the built site. */
	folder: string;
	draw: (job: SocialJob) => Promise<Uint8Array>;
}

/** The pictures of a site's pages. */
export interface PagePictures {
	/** Has the picture drawn that a page names, from the page's own words. A page with that of another page has none to draw. */
	add: (path: string, found: SocialPicture) => Promise<void>;
	count: () => { all: number; drawn: number };
}

/** Begins to draw the pictures that stand beside links to pages. One that was drawn before comes from the cache. */
export function openPictures({ place, content, folder, draw }: PictureSite): PagePictures {
	const root = wholeAddressOf(place, '/');
	const charts = new Map(readJobs(content, root).map((job) => [`/charts/${job.data.id}/`, job]));
	const cache = openCache('social');
	const code = hashCode(FOLDERS);
	let [all, drawn] = [0, 0];
	return {
		add: async (path, { words, picture }) => {
			if (picture !== wholeAddressOf(place, ownPicturePath(path))) return;
			const chart = charts.get(path);
			const job: SocialJob = {
				words,
				chart: chart && { data: chart.data, height: heightOf(chart.data) },
			};
			const key = `${hashText(code + JSON.stringify(job))}.png`;
			const file = join(folder, picture.slice(root.length));
			all += 1;
			let png: Uint8Array | undefined = cache.read(key);
			if (png === undefined) {
				drawn += 1;
				cache.write(key, (png = await draw(job)));
			}
			writeBuiltFile(file, png);
		},
		count: () => ({ all, drawn }),
	};
}

/** Launchers cut a maskable icon to their own shape; its mark keeps to the middle. https://www.w3.org/TR/appmanifest/#icon-masks */
const MASK_INSET = 0.12;

/** Draws the site's icons into its folder. */
export async function writeIcons(folder: string): Promise<void> {
	for (const { path, size, purpose } of ICONS) {
		const canvas = createCanvas(size, size);
		drawMark(canvas.getContext('2d'), size, purpose === 'maskable' ? MASK_INSET : 0);
		writeBuiltFile(join(folder, path), await canvas.encode('png'));
	}
}
