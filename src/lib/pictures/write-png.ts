import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** The most colours that a palette holds. */
const MOST_COLORS = 256;
const MOST_BITS = 5;
const INDEXED = 3;

/** A picture by the numbers of its colours. */
export interface IndexedPicture {
	width: number;
	height: number;
	/** Row by row: a zero, which says that the row is as it is, and a number for each pixel. */
	rows: Uint8Array;
	palette: Palette;
}

/** A part of a picture: where it lies, and four bytes for each pixel: red, green, blue and one that is not read. */
export interface PicturePart {
	place: { x: number; y: number; width: number; height: number };
	pixels: Uint8Array;
}

/** Colours with their numbers. Those that differ by less than can be seen count as one. */
export interface Palette {
	colors: number[][];
	/** How many bits of each part of a colour are told apart. */
	bits: number;
	/** The number of each colour that these bits can tell; -1 for none. */
	numbers: Int16Array;
}

/**
 * Numbers the colours of an opaque picture, by as many bits as leave few enough of them.
 *
 * @param pixels as those of a part
 */
export function indexPicture(pixels: Uint8Array, width: number, height: number): IndexedPicture {
	const place = { x: 0, y: 0, width, height };
	for (let bits = MOST_BITS; ; bits--) {
		const palette = { colors: [], bits, numbers: new Int16Array(1 << (3 * bits)).fill(-1) };
		const picture = { width, height, rows: new Uint8Array((width + 1) * height), palette };
		if (numberColors(picture, { place, pixels })) return picture;
	}
}

/**
 * Lays parts over a copy of a picture.
 *
 * @throws RangeError when all together have more colours than a palette holds
 */
export function layOver(picture: IndexedPicture, parts: PicturePart[]): IndexedPicture {
	const { colors, bits, numbers } = picture.palette;
	const palette = { colors: [...colors], bits, numbers: numbers.slice() };
	const copy = { ...picture, rows: picture.rows.slice(), palette };
	if (!parts.every((part) => numberColors(copy, part)))
		throw new RangeError(`There are more than ${MOST_COLORS} colours.`);
	return copy;
}

/**
 * Writes a picture as a PNG with a palette: a third of what a canvas writes for drawn text, in a tenth of the time. Only runs
 * of one colour are looked for, of which drawn text consists.
 * https://www.w3.org/TR/png-3/
 */
export function writePng({ width, height, rows, palette }: IndexedPicture): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, INDEXED], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.colors.flat())),
		chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Writes the number of each pixel's colour; new colours join the palette. False when it cannot hold them. */
function numberColors({ width, rows, palette }: IndexedPicture, part: PicturePart): boolean {
	const { place, pixels } = part;
	const { colors, bits, numbers } = palette;
	const shift = 8 - bits;
	const whole = new Int32Array(pixels.buffer, pixels.byteOffset, place.width * place.height);
	let last = ~(whole[0] ?? 0);
	let index = 0;
	for (let y = 0, pixel = 0; y < place.height; y++) {
		const start = (place.y + y) * (width + 1) + place.x + 1;
		for (let at = start; at < start + place.width; at++, pixel++) {
			// Most pixels are as the one before.
			if (whole[pixel] !== last) {
				last = whole[pixel] as number;
				const red = pixels[pixel * 4] as number;
				const green = pixels[pixel * 4 + 1] as number;
				const blue = pixels[pixel * 4 + 2] as number;
				const told = ((red >> shift) << (2 * bits)) | ((green >> shift) << bits) | (blue >> shift);
				index = numbers[told] as number;
				if (index < 0) {
					if (colors.length === MOST_COLORS) return false;
					index = numbers[told] = colors.length;
					colors.push([red, green, blue]);
				}
			}
			rows[at] = index;
		}
	}
	return true;
}

function chunk(type: string, data: Buffer): Buffer {
	const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(4 + content.length + 4);
	frame.writeUInt32BE(data.length, 0);
	frame.set(content, 4);
	frame.writeUInt32BE(crc32(content), 4 + content.length);
	return frame;
}
