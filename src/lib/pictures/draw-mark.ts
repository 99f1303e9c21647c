/** What a canvas has to have for the site's mark to be drawn on it. */
export interface MarkCanvas {
	fillStyle: unknown;
	fillRect: (left: number, top: number, width: number, height: number) => void;
}

const INK = '#1b1916';
const PAPER = '#fcfaf6';
const STROKE = '#c23a2c';

/**
 * Draws the site's mark, a list with one line struck, as `public/favicon.svg` has it on its grid of 32.
 *
 * @param size of the square in pixels
 * @param inset the part of each side to keep free: launchers cut up to a tenth off a maskable icon
 */
export function drawMark(context: MarkCanvas, size: number, inset = 0): void {
	context.fillStyle = PAPER;
	context.fillRect(0, 0, size, size);
	const unit = (size * (1 - 2 * inset)) / 32;
	const at = (left: number, top: number, width: number, height: number, color: string) => {
		context.fillStyle = color;
		const [x, y] = [left, top].map((one) => Math.round(size * inset + one * unit)) as [
			number,
			number,
		];
		context.fillRect(x, y, Math.round(width * unit), Math.round(height * unit));
	};
	at(7, 6.5, 18, 3, INK);
	at(7, 14.5, 12, 3, INK);
	at(7, 22.5, 18, 3, INK);
	at(4, 14, 24, 4, STROKE);
}
