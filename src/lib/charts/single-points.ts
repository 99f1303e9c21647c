import type { Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { labelsOf } from './chart-scales.ts';
import { isOutlined, seriesColor } from './chart-theme.ts';
import type { ChartTheme } from './chart-theme.ts';

const RADIUS = 5;

/** A Chart.js plugin for ranges: a value that has no second one is drawn as a point, a small diamond. */
export function singlePoints(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'single-points',
		afterDatasetsDraw: (chart) => {
			if (data.kind !== 'range') return;
			const { ctx } = chart;
			const labels = labelsOf(data);
			ctx.save();
			ctx.lineWidth = 2;
			for (const [index, { points }] of data.series.entries()) {
				if (!chart.isDatasetVisible(index)) continue;
				const color = seriesColor(theme, index);
				ctx.strokeStyle = color;
				ctx.fillStyle = isOutlined(index) ? theme.paper : color;
				for (const { x: name, value, to = value } of points) {
					const bar = chart.getDatasetMeta(index).data[labels.indexOf(name)];
					if (bar === undefined || to !== value) continue;
					const middle = chart.scales['y']?.getPixelForValue(value) ?? bar.y;
					ctx.beginPath();
					ctx.moveTo(bar.x, middle - RADIUS);
					ctx.lineTo(bar.x + RADIUS, middle);
					ctx.lineTo(bar.x, middle + RADIUS);
					ctx.lineTo(bar.x - RADIUS, middle);
					ctx.closePath();
					ctx.fill();
					if (isOutlined(index)) ctx.stroke();
				}
			}
			ctx.restore();
		},
	};
}
