import { createCanvas, loadImage } from '@napi-rs/canvas';
import { LIGHT, paintSvg } from '../lib/charts/clean-svg.ts';
import { escapeMarkup } from '../lib/text/escape.ts';
import { FONT, encodePng, openCanvas } from './canvas.ts';
import { MARGIN, MAX_DENSITY, MAX_PIXELS, STYLES, WIDTH } from './draw-chart-file.ts';
import type { ChartWords } from './draw-chart-file.ts';
import { wrapText } from './fit-text.ts';

/**
 * Puts a picture that was drawn as SVG between its title, its sources and its address, in light colours, as SVG and PNG
 * that can be read alone.
 *
 * @param picture a whole SVG in the colours of the page
 */
export async function drawPictureFile(picture: string, words: ChartWords) {
	const measure = openCanvas(1, 1);
	let y = MARGIN;
	const write = (text: string, style: keyof typeof STYLES) => {
		const { font, color, step } = STYLES[style];
		const [, weight = '', size = ''] = /^(\d{3} )?(\d+)px$/.exec(font) ?? [];
		const bold = weight && ` font-weight="${weight.trim()}"`;
		return wrapText(measure, text, font, WIDTH - 2 * MARGIN)
			.map((line) => {
				y += step;
				return `<text x="${MARGIN}" y="${y - step / 4}" font-size="${size}"${bold} fill="${LIGHT[color]}">${escapeMarkup(line)}</text>`;
			})
			.join('');
	};
	const head = write(words.title, 'title') + write(words.subtitle, 'subtitle');
	const [, width = 640, height = 360] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(picture) ?? []).map(
		Number,
	);
	const shown = { width: WIDTH - 2 * MARGIN, height: ((WIDTH - 2 * MARGIN) / width) * height };
	const place = `<svg x="${MARGIN}" y="${y + 8}" width="${shown.width}" height="${shown.height}" font-size="12" `;
	const body = paintSvg(picture, LIGHT)
		.replace(/<svg /, place)
		.replaceAll('<g stroke=', '<g paint-order="stroke" stroke=');
	y += 8 + shown.height + 12;
	const foot = write(words.source, 'small') + write(words.address, 'small');
	const size = { width: WIDTH, height: Math.ceil(y + MARGIN) };
	const frame = (family: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="${family}"><rect width="${size.width}" height="${size.height}" fill="${LIGHT.paper}"/>${head}${body}${foot}</svg>`;
	const ratio = Math.min(MAX_DENSITY, Math.sqrt(MAX_PIXELS / (size.width * size.height)));
	const canvas = createCanvas(Math.round(size.width * ratio), Math.round(size.height * ratio));
	const image = await loadImage(Buffer.from(frame(FONT)));
	canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
	return { svg: frame('Source Serif 4, Georgia, serif'), png: await encodePng(canvas) };
}
