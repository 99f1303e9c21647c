import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSocialWords } from '../lib/head/social-words.ts';
import type { SitePlace } from '../lib/text/address.ts';
import { writeIcons } from '../pictures/icons.ts';
import { openPictures } from '../pictures/social-pictures.ts';
import { listBuiltPages } from './built-pages.ts';

/** Draws what the built site is shown with elsewhere: the picture beside links to each page, from its own words, and icons. */
export function socialPictures(place: SitePlace): AstroIntegration {
	return {
		name: 'social-pictures',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pictures = openPictures({ place, folder });
				const drawing: Promise<void>[] = [];
				for (const { path, file } of listBuiltPages(folder)) {
					const found = readSocialWords(readFileSync(file, 'utf8'));
					if (found) drawing.push(pictures.add(path, found));
					// The canvas gives its memory back between events.
					await setImmediate();
				}
				await Promise.all(drawing);
				await writeIcons(folder);
				const { all, drawn } = pictures.count();
				logger.info(`${all} pictures stand beside links to pages; ${drawn} were drawn anew.`);
			},
		},
	};
}
