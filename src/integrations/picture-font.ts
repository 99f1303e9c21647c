import { GlobalFonts } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';

/** The name under which canvases find the font of the pictures. */
export const FONT = 'Chart Text';
/** Where it stands. */
export const FONT_FILE = 'src/styles/source-serif-4.woff2';

let isReady = false;

/** Makes the font known to the canvas, once. Throws when its file cannot be read. */
export function prepareFont(): void {
	if (isReady) return;
	if (!GlobalFonts.registerFromPath(FONT_FILE, FONT))
		throw new Error(`Pictures cannot be drawn: the font ${FONT_FILE} cannot be read.`);
	isReady = true;
}

/**
 * Draws each letter as itself. The canvas leaves letters out of an SVG that are drawn together as one ("ft"),
 * or in a form of the machine's language (the Turkish "i").
 */
export function writePlainly(context: SKRSContext2D): void {
	context.lang = 'en';
	context.fontVariantLigatures = 'none';
}
