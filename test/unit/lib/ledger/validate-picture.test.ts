import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validatePictureFile } from '../../../../src/lib/ledger/validate-picture.ts';

const png = readFileSync('test/fixtures/sound/entries/background/court.png');
const messageOf = (name: string, bytes: Uint8Array, size = bytes.length) =>
	validatePictureFile({ path: `entries/${name}`, text: '', bytes, size })?.message;

/** The picture with another size written into its header. */
function resized(width: number): Uint8Array {
	const copy = Buffer.from(png);
	copy.writeUInt32BE(width, 16);
	return copy;
}

test('validatePictureFile lets a small PNG through', () => {
	expect(messageOf('court.png', png)).toBeUndefined();
});

test.each([
	[
		'a picture that is named as another kind',
		'court.jpg',
		png,
		'The picture "court.jpg" is of the kind PNG, and its name says otherwise.',
	],
	[
		'an SVG picture, whatever its name',
		'court.png',
		Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>'),
		'The file "court.png" is not a picture that entries can show: it is SVG.',
	],
	[
		'a GIF picture',
		'court.png',
		Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
		'The file "court.png" is not a picture that entries can show: it is GIF.',
	],
	[
		'a page',
		'court.png',
		Buffer.from('<!doctype html><script>alert(1)</script>'),
		'The file "court.png" is not a picture that entries can show.',
	],
	[
		'more pixels than are needed',
		'court.png',
		resized(4097),
		'The picture "court.png" has 4097 × 1 pixels; a side may have 4096.',
	],
	[
		'a picture that moves',
		'court.png',
		Buffer.concat([png, Buffer.from('acTL')]),
		'The picture "court.png" moves.',
	],
])('validatePictureFile refuses %s', (_, name, bytes, message) => {
	expect(messageOf(name, bytes)).toBe(message);
});

test('validatePictureFile refuses a picture of more than 2 MB unread', () => {
	expect(
		validatePictureFile({ path: 'entries/court.png', text: '', size: 2_000_001 })?.message,
	).toBe('The picture "court.png" has 2001 KB; it may have 2000.');
});
