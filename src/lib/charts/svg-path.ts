/** A rectangle in the units of its picture. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A number to a tenth, which is as exact as a small picture needs. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

/** The data of an SVG path round a rectangle. */
export function boxPath({ x, y, width, height }: Box): string {
	return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h-${tenth(width)}z`;
}
