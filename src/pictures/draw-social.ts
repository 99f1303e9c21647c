/** Draws the pictures that stand beside links to the site's pages. */
import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import type { Verdict } from '../lib/citations/verdicts.ts';
import { SOCIAL_MARGIN as MARGIN, SOCIAL_SIZE } from '../lib/head/social-picture.ts';
import type { SocialWords } from '../lib/head/read-head.ts';
import { encodePng, openCanvas, setFont } from './canvas.ts';
import { drawOnCanvas } from './chart-canvas.ts';
import { drawScorecard } from './draw-scorecard.ts';
import { fillLines, fitText } from './fit-text.ts';
import { ACCENT, LIST, RULE, drawList, drawName, drawRule } from './social-frame.ts';

/** One picture to draw. */
export interface SocialJob {
	words: SocialWords;
	/** For the page of a chart that Chart.js draws. */
	chart?: ChartData | undefined;
	/** For the report: the verdicts on its statements, in their order. */
	verdicts?: Verdict[] | undefined;
}

const { width: WIDTH, height: HEIGHT } = SOCIAL_SIZE;
/** How much larger a chart is drawn than on a page. */
const RATIO = 1.6;

/** Draws a page's picture as PNG. The same words give the same bytes. */
export function drawSocial({ words, chart, verdicts }: SocialJob): Promise<Buffer> {
	const context = openCanvas(WIDTH, HEIGHT);
	drawName(context);
	drawRule(context);
	const space = { sizes: [22], weight: 400, width: WIDTH - 2 * MARGIN, most: 1 };
	const address = fitText(context, words.address, space);
	fillLines(context, address, LIGHT.valueLabel, MARGIN, HEIGHT - 44);
	if (chart) drawChart(context, words.title, chart);
	else if (verdicts) drawScorecard(context, words, verdicts);
	else {
		drawList(context);
		drawWords(context, words);
	}
	return encodePng(context.canvas);
}

/** A question leaves room for its answer, which the other pages do not have. */
const SETTINGS = {
	title: { sizes: [76, 68, 60, 52, 46, 40, 34], most: 3, color: LIGHT.valueLabel },
	question: { sizes: [52, 46, 40, 34], most: 6, color: LIGHT.annotation },
};

function drawWords(context: SKRSContext2D, { section, title, line }: SocialWords): void {
	const { sizes, most, color } = section === 'Question' ? SETTINGS.question : SETTINGS.title;
	const width = LIST.left - MARGIN - 56;
	const kicker = section ? 46 : 0;
	const room = RULE - LIST.top - kicker;
	const head = fitText(context, title, {
		sizes,
		weight: 600,
		width,
		most: 5,
		room: line ? room - 110 : room - 30,
	});
	const rest = Math.min(most, Math.floor((room - head.height - 44) / 38));
	const lead =
		line && rest > 0
			? fitText(context, line, { sizes: [28], weight: 400, width, most: rest })
			: undefined;
	// A little above the middle of what is free.
	let y = LIST.top + Math.max(0, (room - head.height - (lead?.height ?? 0) - 44) * 0.36);
	if (section) {
		setFont(context, '600 26px');
		context.fillStyle = ACCENT;
		context.fillText(section, MARGIN, y + 20);
		y += kicker;
	}
	fillLines(context, head, LIGHT.annotation, MARGIN, y + head.size * 0.82);
	if (lead) fillLines(context, lead, color, MARGIN, y + head.height + 46);
}

/** Draws a chart's headline and the chart itself between the site's name and the page's address. */
function drawChart(context: SKRSContext2D, title: string, data: ChartData): void {
	const width = WIDTH - 2 * MARGIN;
	const head = fitText(context, title, { sizes: [42, 36, 30], weight: 600, width, most: 2 });
	fillLines(context, head, LIGHT.annotation, MARGIN, 116 + head.size);
	const top = 116 + head.height + 22;
	const room = HEIGHT - 96 - top;
	const size = { width: Math.round(width / RATIO), height: Math.round(room / RATIO) };
	const panel = createCanvas(size.width, size.height);
	const chart = drawOnCanvas(panel, data, LIGHT, size, { ratio: RATIO });
	context.drawImage(panel, MARGIN, top);
	chart.destroy();
}
