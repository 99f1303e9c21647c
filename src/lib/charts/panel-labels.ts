import type { Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { panelsOf } from './chart-scales.ts';
import type { ChartTheme } from './chart-theme.ts';

/** A Chart.js plugin that writes into the top of each panel of small multiples what it shows. */
export function panelLabels(data: ChartData, theme: ChartTheme): Plugin<'line' | 'bar'> {
	return {
		id: 'panel-labels',
		afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
			ctx.save();
			ctx.font = `12px ${theme.font}`;
			ctx.fillStyle = theme.annotation;
			ctx.textAlign = 'left';
			ctx.textBaseline = 'top';
			for (const [index, panel] of panelsOf(data).entries()) {
				const { label = '', unit = '' } = data.series[index] ?? {};
				const text = unit === '' ? label : `${label}, ${unit}`;
				ctx.fillText(text, chartArea.left + 4, (scales[panel]?.top ?? 0) + 4);
			}
			ctx.restore();
		},
	};
}
