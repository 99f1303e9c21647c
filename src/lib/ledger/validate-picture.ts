import { imageSize } from 'image-size';
import { FILE_START, diagnosticAt } from '../diagnostics/diagnostic.ts';
import type { ContentFile, Diagnostic } from '../diagnostics/diagnostic.ts';

/** The most bytes of a picture. */
export const MAX_PICTURE_BYTES = 2_000_000;
/** The most pixels along a side. */
export const MAX_PIXELS = 4096;

/** The kinds of picture that entries may show, each with the endings of its files. */
const ENDINGS: Record<string, RegExp> = {
	jpg: /\.jpe?g$/,
	png: /\.png$/,
	webp: /\.webp$/,
	avif: /\.avif$/,
};

/** Validates a picture: `refused-picture`. Its kind is read from its first bytes, whatever its name says. */
export function validatePictureFile(file: ContentFile): Diagnostic | undefined {
	const { bytes, size = bytes?.length ?? 0 } = file;
	const name = file.path.replace(/^.*\//, '');
	const refuse = (message: string, hint: string) =>
		diagnosticAt(file, FILE_START, 'refused-picture', message, hint);
	if (size > MAX_PICTURE_BYTES || bytes === undefined)
		return refuse(
			`The picture "${name}" has ${Math.ceil(size / 1000)} KB; it may have ${MAX_PICTURE_BYTES / 1000}.`,
			'Save it smaller; the site shows pictures in the width of the text.',
		);
	const found = readSize(bytes);
	const kind = found?.type ?? '';
	if (found === undefined || ENDINGS[kind] === undefined)
		return refuse(
			`The file "${name}" is not a picture that entries can show${kind && `: it is ${kind.toUpperCase()}`}.`,
			'Save it as JPEG, PNG, WebP or AVIF.',
		);
	if (!ENDINGS[kind].test(name))
		return refuse(
			`The picture "${name}" is of the kind ${kind.toUpperCase()}, and its name says otherwise.`,
			`Name it with the ending .${kind}.`,
		);
	if (isAnimated(kind, bytes))
		return refuse(`The picture "${name}" moves.`, 'Save one frame of it as a still picture.');
	if (Math.max(found.width, found.height) > MAX_PIXELS || Math.min(found.width, found.height) < 1)
		return refuse(
			`The picture "${name}" has ${found.width} × ${found.height} pixels; a side may have ${MAX_PIXELS}.`,
			'Save it smaller.',
		);
	return undefined;
}

function readSize(bytes: Uint8Array) {
	try {
		return imageSize(bytes);
	} catch {
		return undefined;
	}
}

/** WebP marks moving pictures in its extended header, PNG by a chunk of its own, AVIF by its brand. */
function isAnimated(kind: string, bytes: Uint8Array): boolean {
	const text = (start: number, end: number) =>
		String.fromCharCode(...bytes.slice(start, Math.min(end, bytes.length)));
	if (kind === 'webp') return text(12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0;
	if (kind === 'avif') return text(8, 12) === 'avis';
	return kind === 'png' && text(0, 4096).includes('acTL');
}
