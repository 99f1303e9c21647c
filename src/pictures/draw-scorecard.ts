/** Draws the picture of the report: its title over a cell for each statement, and the tally of verdicts. */
import { Path2D } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { LIGHT } from '../lib/charts/clean-svg.ts';
import { VERDICTS, tallyVerdicts } from '../lib/citations/verdicts.ts';
import type { Verdict } from '../lib/citations/verdicts.ts';
import type { SocialWords } from '../lib/head/read-head.ts';
import { SOCIAL_MARGIN as MARGIN, SOCIAL_SIZE } from '../lib/head/social-picture.ts';
import { setFont } from './canvas.ts';
import { fillLines, fitText } from './fit-text.ts';
import { ACCENT, RULE } from './social-frame.ts';

/** The light colours of the page's own signs (`styles/site.css`). */
const FILL: Record<Verdict, string> = {
	'held-up': '#1c6a4c',
	'happened-since': '#1d5c94',
	changed: '#6a4c93',
	'needs-context': '#8a5a00',
	corrected: ACCENT,
};
const WIDTH = SOCIAL_SIZE.width - 2 * MARGIN;
const COLUMNS = 12;
const GAP = 6;
const CELL = { width: (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS, height: 96 };

/** Draws the title, the cells and the tally between the site's name and the page's address. */
export function drawScorecard(
	context: SKRSContext2D,
	{ section, title }: SocialWords,
	verdicts: Verdict[],
): void {
	const rows = Math.ceil(verdicts.length / COLUMNS);
	const tallyLine = RULE - 28;
	const top = tallyLine - 42 - rows * (CELL.height + GAP) + GAP;
	setFont(context, '600 26px');
	context.fillStyle = ACCENT;
	context.fillText(section ?? '', MARGIN, 148);
	const space = { sizes: [58, 50, 42, 36], weight: 600, width: WIDTH, most: 2, room: top - 180 };
	const head = fitText(context, title, space);
	fillLines(context, head, LIGHT.annotation, MARGIN, 164 + head.size * 0.82);
	for (const [index, verdict] of verdicts.entries()) {
		const x = MARGIN + (index % COLUMNS) * (CELL.width + GAP);
		const y = top + Math.floor(index / COLUMNS) * (CELL.height + GAP);
		context.fillStyle = FILL[verdict];
		context.fillRect(x, y, CELL.width, CELL.height);
		drawSign(context, verdict, LIGHT.paper, x + CELL.width / 2 - 18, y + 14, 36);
		setFont(context, '600 24px');
		context.fillStyle = LIGHT.paper;
		context.textAlign = 'center';
		context.fillText(String(index + 1), x + CELL.width / 2, y + CELL.height - 16);
		context.textAlign = 'start';
	}
	drawTally(context, verdicts, tallyLine);
}

/** The counts in one line, as far apart as the line lets them. */
function drawTally(context: SKRSContext2D, verdicts: Verdict[], y: number): void {
	setFont(context, '600 24px');
	const tally = tallyVerdicts(verdicts.map((verdict) => ({ verdict })));
	const words = tally.map(({ count, words: after }) => `${count} ${after}`);
	const lengths = words.map((text) => 32 + context.measureText(text).width);
	const free = WIDTH - lengths.reduce((sum, length) => sum + length, 0);
	let x = MARGIN;
	for (const [index, { verdict }] of tally.entries()) {
		drawSign(context, verdict, FILL[verdict], x, y - 20, 24);
		context.fillStyle = LIGHT.annotation;
		context.fillText(words[index] ?? '', x + 32, y);
		x += (lengths[index] ?? 0) + Math.min(44, free / Math.max(1, tally.length - 1));
	}
}

function drawSign(
	context: SKRSContext2D,
	verdict: Verdict,
	color: string,
	x: number,
	y: number,
	size: number,
): void {
	context.save();
	context.translate(x, y);
	context.scale(size / 16, size / 16);
	context.strokeStyle = color;
	context.lineWidth = 2;
	context.stroke(new Path2D(VERDICTS[verdict].sign));
	context.restore();
}
