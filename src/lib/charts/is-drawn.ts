import { DRAWN_KINDS } from '../../schemas/chart-kinds.ts';
import type { Chart, DrawnChart } from '../../schemas/chart.ts';

/** Whether Chart.js draws a chart. */
export function isDrawn<C extends Chart>(chart: C): chart is C & DrawnChart {
	return (DRAWN_KINDS as readonly string[]).includes(chart.kind);
}
