import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { ICONS } from '../lib/head/web-manifest.ts';
import { PNG } from './canvas.ts';

/** The site's mark, a list with one line struck. It has no size of its own but that of its grid, 32 pixels. */
const MARK = fileURLToPath(new URL('../../public/favicon.svg', import.meta.url));
/** Launchers cut a maskable icon to their own shape; its mark keeps to the middle. https://www.w3.org/TR/appmanifest/#icon-masks */
const MASK_INSET = 0.12;

/** Draws the site's icons: the path of each on the site, and its bytes. */
export function drawIcons(): Promise<[path: string, png: Buffer][]> {
	const background = LIGHT.paper;
	return Promise.all(
		ICONS.map(async ({ path, size, purpose }) => {
			const inset = purpose === 'maskable' ? Math.round(size * MASK_INSET) : 0;
			const width = size - 2 * inset;
			const png = await sharp(MARK, { density: (72 * width) / 32 })
				.resize(width)
				.flatten({ background })
				.extend({ top: inset, bottom: inset, left: inset, right: inset, background })
				.png(PNG)
				.toBuffer();
			return [path, png] as [string, Buffer];
		}),
	);
}
