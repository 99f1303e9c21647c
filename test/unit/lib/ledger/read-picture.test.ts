import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPictureFault } from '../../../../src/lib/ledger/read-picture.ts';

const png = readFileSync('test/fixtures/sound/entries/background/court.png');
const fault = (name: string, bytes: Uint8Array, size = bytes.length) =>
	findPictureFault(name, bytes, size)?.[0];

/** The picture with another size written into its header. */
function resized(width: number): Uint8Array {
	const copy = Buffer.from(png);
	copy.writeUInt32BE(width, 16);
	return copy;
}

test('findPictureFault lets a small PNG through', () => {
	expect(fault('court.png', png)).toBeUndefined();
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
])('findPictureFault refuses %s', (_, name, bytes, message) => {
	expect(fault(name, bytes)).toBe(message);
});

test('findPictureFault refuses a picture of more than 2 MB unread', () => {
	expect(findPictureFault('court.png', undefined, 2_000_001)?.[0]).toBe(
		'The picture "court.png" has 2001 KB; it may have 2000.',
	);
});
