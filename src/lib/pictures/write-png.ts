import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** The most colours that a palette holds. */
const MOST_COLORS = 256;
const MOST_BITS = 5;
const INDEXED = 3;

/** A picture by the numbers of its colours. */
export interface IndexedPicture {
	width: number;
	height: number;
	/** A number for each pixel, row by row. */
	indexes: Uint8Array;
	palette: Palette;
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
 * @param pixels four bytes for each: red, green, blue and one that is not read
 */
export function indexPicture(pixels: Uint8Array, width: number, height: number): IndexedPicture {
	for (let bits = MOST_BITS; ; bits--) {
		const palette = { colors: [], bits, numbers: new Int16Array(1 << (3 * bits)).fill(-1) };
		const indexes = numberColors(pixels, palette);
		if (indexes) return { width, height, indexes, palette };
	}
}

/**
 * Lays a smaller picture over a copy of one.
 *
 * @param pixels of the smaller one, as for `indexPicture`
 * @throws RangeError when both together have more colours than a palette holds
 */
export function layOver(
	picture: IndexedPicture,
	pixels: Uint8Array,
	place: { x: number; y: number; width: number; height: number },
): IndexedPicture {
	const { colors, bits, numbers } = picture.palette;
	const palette = { colors: [...colors], bits, numbers: numbers.slice() };
	const over = numberColors(pixels, palette);
	if (!over) throw new RangeError(`There are more than ${MOST_COLORS} colours.`);
	const indexes = picture.indexes.slice();
	for (let y = 0; y < place.height; y++)
		indexes.set(
			over.subarray(y * place.width, (y + 1) * place.width),
			(place.y + y) * picture.width + place.x,
		);
	return { ...picture, indexes, palette };
}

/**
 * Writes a picture as a PNG with a palette: a third of what a canvas writes for drawn text, in a fifth of the time.
 * https://www.w3.org/TR/png-3/
 */
export function writePng({ width, height, indexes, palette }: IndexedPicture): Buffer {
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++)
		rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, INDEXED], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.colors.flat())),
		chunk('IDAT', deflateSync(rows, { level: 4 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** The number of each pixel's colour; new colours join the palette. Nothing when it cannot hold them. */
function numberColors(pixels: Uint8Array, palette: Palette): Uint8Array | undefined {
	const { colors, bits, numbers } = palette;
	const shift = 8 - bits;
	const count = pixels.length / 4;
	const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, count);
	const indexes = new Uint8Array(count);
	let last = -1;
	let index = 0;
	for (let pixel = 0; pixel < count; pixel++) {
		// Most pixels are as the one before.
		if (whole[pixel] !== last) {
			last = whole[pixel] as number;
			const red = pixels[pixel * 4] as number;
			const green = pixels[pixel * 4 + 1] as number;
			const blue = pixels[pixel * 4 + 2] as number;
			const told = ((red >> shift) << (2 * bits)) | ((green >> shift) << bits) | (blue >> shift);
			index = numbers[told] as number;
			if (index < 0) {
				if (colors.length === MOST_COLORS) return undefined;
				index = numbers[told] = colors.length;
				colors.push([red, green, blue]);
			}
		}
		indexes[pixel] = index;
	}
	return indexes;
}

function chunk(type: string, data: Buffer): Buffer {
	const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(4 + content.length + 4);
	frame.writeUInt32BE(data.length, 0);
	frame.set(content, 4);
	frame.writeUInt32BE(crc32(content), 4 + content.length);
	return frame;
}
