import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ChartData } from '../lib/charts/chart-data.ts';
import { isBarKind, legendOf } from '../lib/charts/chart-scales.ts';
import { isOutlined, seriesColor } from '../lib/charts/chart-theme.ts';
import type { ChartTheme } from '../lib/charts/chart-theme.ts';
import { setFont } from './canvas.ts';

/** The names of the series with their marks, in one row. */
export function drawLegend(
	context: SKRSContext2D,
	data: ChartData,
	theme: Omit<ChartTheme, 'font'>,
	start: number,
	top: number,
): void {
	let left = start;
	setFont(context, '13px');
	for (const [index, label] of legendOf(data).entries()) {
		context.fillStyle = seriesColor(theme, index);
		context.fillRect(left, top + 4, 11, 11);
		if (isBarKind(data) && isOutlined(index)) {
			context.fillStyle = theme.paper;
			context.fillRect(left + 2, top + 6, 7, 7);
		}
		context.fillStyle = theme.annotation;
		context.fillText(label, left + 17, top);
		left += 17 + context.measureText(label).width + 18;
	}
}
