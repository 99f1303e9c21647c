import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { ownPicturePath } from '../lib/head/social-picture.ts';
import type { SocialPicture } from '../lib/head/social-words.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { hashText } from '../lib/text/hash-text.ts';
import { openCache } from './build-cache.ts';
import { drawSocial } from './draw-social.ts';
import type { SocialJob } from './draw-social.ts';
import { hashCode } from './hash-code.ts';
import { writePicture } from './write-picture.ts';

/**
 * Begins to draw the pictures that stand beside links to pages. One that was drawn before comes from the cache.
 *
 * @param folder of the built site, with the numbers of its charts
 */
export function openPictures({ place, folder }: { place: SitePlace; folder: string }) {
	const root = wholeAddressOf(place, '/');
	const cache = openCache('social');
	const code = hashCode(new URL('./draw-social.ts', import.meta.url));
	let [all, drawn] = [0, 0];
	return {
		/** Has the picture drawn that a page names, from the page's own words. A page with that of another page has none to draw. */
		add: async (path: string, { words, picture }: SocialPicture): Promise<void> => {
			if (picture !== wholeAddressOf(place, ownPicturePath(path))) return;
			const job: SocialJob = { words, chart: readChart(folder, path) };
			const key = `${hashText(code + JSON.stringify(job))}.png`;
			let png = cache.read(key);
			all += 1;
			if (png === undefined) {
				drawn += 1;
				cache.write(key, (png = await drawSocial(job)));
			}
			writePicture(join(folder, picture.slice(root.length)), png);
		},
		count: () => ({ all, drawn }),
	};
}

/** The numbers of a chart's page, as the live chart gets them; nothing for other pages. */
function readChart(folder: string, path: string): ChartData | undefined {
	const [, id] = /^\/charts\/([^/]+)\/$/.exec(path) ?? [];
	if (id === undefined) return undefined;
	return JSON.parse(readFileSync(join(folder, `data/charts/${id}.json`), 'utf8')) as ChartData;
}
