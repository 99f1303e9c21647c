import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { ICONS } from '../lib/head/web-manifest.ts';
import { PNG } from './canvas.ts';
import { writePicture } from './write-picture.ts';

/** The site's mark, a list with one line struck. It has no size of its own but that of its grid, 32 pixels. */
const MARK = fileURLToPath(new URL('../../public/favicon.svg', import.meta.url));
/** Launchers cut a maskable icon to their own shape; its mark keeps to the middle. https://www.w3.org/TR/appmanifest/#icon-masks */
const MASK_INSET = 0.12;

/** Draws the site's icons into its folder. */
export async function writeIcons(folder: string): Promise<void> {
	const background = LIGHT.paper;
	for (const { path, size, purpose } of ICONS) {
		const inset = purpose === 'maskable' ? Math.round(size * MASK_INSET) : 0;
		const width = size - 2 * inset;
		const png = await sharp(MARK, { density: (72 * width) / 32 })
			.resize(width)
			.flatten({ background })
			.extend({ top: inset, bottom: inset, left: inset, right: inset, background })
			.png(PNG)
			.toBuffer();
		writePicture(join(folder, path), png);
	}
}
