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

/** How wide the picture is: in a narrow one bars lie and labels are fewer. */
export interface ChartSize {
	width: number;
	height: number;
}
