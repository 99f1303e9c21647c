import type { Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import type { ChartTheme } from './chart-theme.ts';

/** A Chart.js plugin that writes each annotation beside its point, inside the picture. */
export function annotationText(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'annotation-text',
		afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
			const { x, y } = scales;
			if (x === undefined || y === undefined || data.kind === 'timeline') return;
			ctx.save();
			ctx.font = `12px ${theme.font}`;
			ctx.fillStyle = theme.annotation;
			for (const { at, value, text } of data.annotations) {
				const left = x.getPixelForValue(at);
				const width = ctx.measureText(text).width * 1.15;
				const fitsRight = left + 8 + width < chartArea.right;
				ctx.textAlign = 'left';
				ctx.textBaseline = 'middle';
				const start = fitsRight ? left + 8 : Math.max(chartArea.left, left - 8 - width);
				const top = y.getPixelForValue(value) + (fitsRight ? 14 : -14);
				ctx.fillText(text, start, Math.min(Math.max(top, 8), chartArea.bottom - 8));
			}
			ctx.restore();
		},
	};
}
