import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readSocialWords } from '../../../../src/lib/pictures/social-words.ts';
import { indexPicture, layOver, writePng } from '../../../../src/lib/pictures/write-png.ts';

async function decode(png: Buffer): Promise<{ width: number; height: number; pixels: number[] }> {
	const image = await loadImage(png);
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	return { width: image.width, height: image.height, pixels: [...data] };
}

describe('a picture written as PNG', () => {
	test('keeps each pixel of a picture with few colours', async () => {
		const pixels = [252, 250, 246, 255, 150, 35, 26, 255, 27, 25, 22, 255];
		const doubled = [...pixels, ...pixels.toReversed().flatMap((_, i) => pixels[i] ?? 0)];
		const read = await decode(writePng(indexPicture(new Uint8Array(doubled), 3, 2)));
		expect(read).toEqual({ width: 3, height: 2, pixels: doubled });
	});
	test('keeps near to a picture with more colours than a palette holds', async () => {
		const side = 64;
		const pixels = new Uint8Array(side * side * 4);
		for (let index = 0; index < side * side; index++)
			pixels.set([(index % side) * 4, Math.floor(index / side) * 4, 128, 255], index * 4);
		const read = await decode(writePng(indexPicture(pixels, side, side)));
		const furthest = Math.max(
			...read.pixels.map((value, at) => Math.abs(value - (pixels[at] ?? 0))),
		);
		expect(furthest).toBeLessThanOrEqual(32);
	});
	test('gives the same bytes for the same picture', () => {
		const write = () => writePng(indexPicture(new Uint8Array([1, 2, 3, 255]), 1, 1));
		expect(write()).toEqual(write());
	});
	test('lays a part over a picture, which stays as it is', async () => {
		const white = [255, 255, 255, 255];
		const black = [0, 0, 0, 255];
		const under = indexPicture(new Uint8Array([...white, ...white, ...white, ...white]), 2, 2);
		const place = { x: 1, y: 0, width: 1, height: 2 };
		const over = layOver(under, [{ place, pixels: new Uint8Array([...black, ...white]) }]);
		expect((await decode(writePng(over))).pixels).toEqual([white, black, white, white].flat());
		expect((await decode(writePng(under))).pixels).toEqual([white, white, white, white].flat());
	});
});

describe('readSocialWords', () => {
	const page = (title: string, section = '') =>
		`<head><link rel="canonical" href="https://site.example/claims/a/"><meta property="og:title" content="${title}">` +
		'<meta property="og:description" content="One &amp; two."><meta property="og:site_name" content="Off the List">' +
		`<meta property="og:image" content="https://site.example/social/claims/a.png">${section}</head><h1>The headline</h1>`;
	test('takes the words of the page', () => {
		const section = '<meta property="article:section" content="Claim">';
		expect(readSocialWords(page('Dead &quot;149&quot;', section))).toEqual({
			picture: 'https://site.example/social/claims/a.png',
			words: {
				section: 'Claim',
				title: 'Dead "149"',
				line: 'One & two.',
				address: 'site.example/claims/a',
			},
		});
	});
	test('takes the headline of a page that is called after the site', () => {
		expect(readSocialWords(page('Off the List'))?.words.title).toBe('The headline');
	});
	test('says nothing twice', () => {
		expect(readSocialWords(page('One &amp; two.'))?.words.line).toBeUndefined();
	});
	test('finds nothing on a page without a picture', () => {
		expect(readSocialWords('<head></head>')).toBeUndefined();
	});
});
