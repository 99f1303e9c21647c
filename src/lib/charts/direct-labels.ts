import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { isCut } from './chart-scales.ts';
import type { ChartTheme } from './chart-theme.ts';
import { findMarks, findOwners } from './found-marks.ts';
import { formatTick } from './format-value.ts';
import { requestLabels } from './label-requests.ts';
import type { Words } from './label-requests.ts';
import { placeLabels } from './place-labels.ts';

const LINE = 14;

/**
 * A Chart.js plugin that writes numbers, names, annotations and gaps beside their marks, where no other words stand.
 * The plugins of Chart.js for labels and for annotations do not know of each other's boxes, and together they weigh a
 * fifth of the live chart.
 */
export function directLabels(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'direct-labels',
		afterDatasetsDraw: (chart) => {
			const { ctx, chartArea } = chart;
			ctx.save();
			ctx.textAlign = 'center';
			ctx.textBaseline = 'middle';
			const asked = requestLabels(chart, data, theme);
			const requests = asked.map(([words, request]) => ({
				...measure(chart, words, theme, data.kind === 'bar' ? 0 : 8),
				...request,
			}));
			const { left, bottom } = chartArea;
			const area = { left: left + 2, top: 0, right: chart.width - 2, bottom: bottom - 1 };
			const boxes = placeLabels(requests, findMarks(chart, data), area, findOwners(chart, data));
			for (const [index, box] of boxes.entries()) {
				const [words] = asked[index] ?? [];
				if (box !== undefined && words !== undefined) write(chart, words, box, theme);
			}
			if (isCut(data)) {
				const text = `axis starts at ${formatTick(data.scale.min ?? 0, data.format)}`;
				ctx.font = `12px ${theme.font}`;
				ctx.fillStyle = theme.note;
				ctx.fillText(text, chart.width - 8 - ctx.measureText(text).width * 0.6, bottom - 9);
			}
			ctx.restore();
		},
	};
}

/** @param apart room between two labels, in pixels; bars stand too close for any */
function measure({ ctx }: Chart, { lines, hasName }: Words, theme: ChartTheme, apart: number) {
	const widths = lines.map((line, index) => {
		ctx.font = fontOf(theme, hasName && index === 0);
		return ctx.measureText(line).width;
	});
	// Other letters than those of the picture may be used where it is shown.
	return { width: Math.max(...widths) * 1.2 + apart, height: lines.length * LINE };
}

function write(
	{ ctx }: Chart,
	{ lines, color, hasName }: Words,
	box: { left: number; right: number; top: number },
	theme: ChartTheme,
): void {
	ctx.fillStyle = color;
	for (const [index, line] of lines.entries()) {
		ctx.font = fontOf(theme, hasName && index === 0);
		ctx.fillText(line, (box.left + box.right) / 2, box.top + LINE * (index + 0.5));
	}
}

function fontOf({ font }: ChartTheme, isBold: boolean): string {
	return `${isBold ? '600 ' : ''}12px ${font}`;
}
