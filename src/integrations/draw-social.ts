/** Draws the pictures that stand beside links to the site's pages. */
import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { SOCIAL_MARGIN as MARGIN, SOCIAL_SIZE } from '../lib/head/social-picture.ts';
import type { SocialWords } from '../lib/pictures/social-words.ts';
import { drawSocialChart } from './draw-social-chart.ts';
import type { SocialChart } from './draw-social-chart.ts';
import { FONT, prepareFont, writePlainly } from './picture-font.ts';
import { fitText, fillLines } from './picture-text.ts';
import { LIST, RULE, accent, drawList, drawName, drawRule } from './social-frame.ts';

/** One picture to draw. */
export interface SocialJob {
	words: SocialWords;
	/** For the page of a chart. */
	chart?: SocialChart | undefined;
}

const { width: WIDTH, height: HEIGHT } = SOCIAL_SIZE;

/** Few colours are enough for drawn text, and a palette of them makes a third of the bytes. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 1 };

/** Draws a page's picture as PNG. The same words give the same bytes. */
export function drawSocial({ words, chart }: SocialJob): Promise<Buffer> {
	prepareFont();
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	writePlainly(context);
	context.fillStyle = LIGHT.paper;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	drawName(context);
	drawRule(context);
	drawAddress(context, words.address);
	if (chart) drawSocialChart(context, words.title, chart);
	else {
		drawList(context);
		drawWords(context, words);
	}
	return sharp(canvas.data(), { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
		.png(PNG)
		.toBuffer();
}

function drawAddress(context: SKRSContext2D, address: string): void {
	const { lines } = fitText(context, address, { sizes: [22], weight: 400, width: 1056, most: 1 });
	fillLines(context, lines, LIGHT.valueLabel, `22px "${FONT}"`, MARGIN, HEIGHT - 44, 22);
}

function drawWords(context: SKRSContext2D, { section, title, line }: SocialWords): void {
	const width = LIST.left - MARGIN - 56;
	const kicker = section ? 46 : 0;
	const room = RULE - LIST.top - kicker;
	const head = fitText(context, title, {
		sizes: [76, 68, 60, 52, 46, 40, 34],
		weight: 600,
		width,
		most: 5,
		room: line ? room - 110 : room - 30,
	});
	const rest = Math.floor((room - head.height - 44) / 38);
	const lead =
		line && rest > 0
			? fitText(context, line, { sizes: [28], weight: 400, width, most: Math.min(3, rest) })
			: { lines: [], size: 28, height: 0, font: '' };
	// A little above the middle of what is free.
	let y = LIST.top + Math.max(0, (room - head.height - lead.height - 44) * 0.36);
	if (section) {
		context.font = `600 26px "${FONT}"`;
		context.fillStyle = accent();
		context.fillText(section, MARGIN, y + 20);
		y += kicker;
	}
	fillLines(
		context,
		head.lines,
		LIGHT.annotation,
		head.font,
		MARGIN,
		y + head.size * 0.82,
		head.size * 1.13,
	);
	fillLines(context, lead.lines, LIGHT.valueLabel, lead.font, MARGIN, y + head.height + 46, 38);
}
