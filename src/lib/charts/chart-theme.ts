/** The colours and the font that a chart is drawn in. */
export interface ChartTheme {
	/** Labels of the value axis, of the x axis, and of annotations. */
	valueLabel: string;
	axisLabel: string;
	annotation: string;
	grid: string;
	paper: string;
	series: string[];
	font: string;
}

/** How wide the picture is: in a narrow one labels are fewer. */
export interface ChartSize {
	width: number;
	height: number;
}

/** The colour of a series, counted from 0. */
export function seriesColor(
	{ series, annotation }: Pick<ChartTheme, 'series' | 'annotation'>,
	index: number,
): string {
	return series[index % series.length] ?? annotation;
}

/** Whether the bars of a series are outlined, not filled: every other one is, so that neighbours differ by more than their colour. */
export function isOutlined(index: number): boolean {
	return index % 2 === 1;
}
