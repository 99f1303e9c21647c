import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { ownPicturePath } from '../lib/head/social-picture.ts';
import { readSocialWords, readVerdicts } from '../lib/head/read-head.ts';
import { wholeAddressOf } from '../lib/text/address.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { hashText } from '../lib/text/hash-text.ts';
import { getOrMake } from '../pictures/build-cache.ts';
import { drawSocial } from '../pictures/draw-social.ts';
import { hashCode } from '../pictures/hash-code.ts';
import { drawIcons } from '../pictures/icons.ts';
import { listBuiltPages } from './built-pages.ts';
import { writeBuiltFile } from './write-file.ts';

/** Draws what the built site is shown with elsewhere: the picture beside links to each page, from its own words, and icons. */
export function socialPictures(place: SitePlace): AstroIntegration {
	return {
		name: 'social-pictures',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const code = hashCode(new URL('../pictures/draw-social.ts', import.meta.url));
				let drawn = 0;
				const drawing: Promise<void>[] = [];
				for (const { path, file } of listBuiltPages(folder)) {
					const html = readFileSync(file, 'utf8');
					const { words, picture } = readSocialWords(html) ?? {};
					const own = ownPicturePath(path);
					// A page with the picture of another page has none to draw.
					if (words && picture === wholeAddressOf(place, own)) {
						const verdicts = path === '/report/' ? readVerdicts(html) : undefined;
						const job = { words, chart: readChart(folder, path), verdicts };
						const kept = `social/${hashText(code + JSON.stringify(job))}.png`;
						const png = getOrMake(kept, () => {
							drawn += 1;
							return drawSocial(job);
						});
						drawing.push(png.then((bytes) => writeBuiltFile(join(folder, own), bytes)));
					}
					// The canvas gives its memory back between events.
					await setImmediate();
				}
				await Promise.all(drawing);
				for (const [path, png] of await drawIcons()) writeBuiltFile(join(folder, path), png);
				logger.info(`${drawing.length} social pictures were written; ${drawn} were redrawn.`);
			},
		},
	};
}

/** The numbers of a chart's page, as the live chart gets them; nothing for other pages and for pictures without axes. */
function readChart(folder: string, path: string): ChartData | undefined {
	const [, id] = /^\/charts\/([^/]+)\/$/.exec(path) ?? [];
	if (id === undefined) return undefined;
	const file = join(folder, `data/charts/${id}.json`);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ChartData) : undefined;
}
