import { tenth } from '../../lib/charts/svg-path.ts';
import type { Box } from '../../lib/charts/svg-path.ts';

/**
 * The data of a path of strokes across a rectangle, from its lower left to its upper right, cut at its edges: a clip or a
 * pattern would need an id.
 *
 * @param step from stroke to stroke, along the lower edge
 */
export function hatchPath({ x, y, width, height }: Box, step = 6): string {
	const strokes: string[] = [];
	for (let start = step / 2; start < width + height; start += step) {
		const [low, high] = [Math.max(0, start - height), Math.min(width, start)];
		strokes.push(
			`M${tenth(x + low)} ${tenth(y + start - low)}L${tenth(x + high)} ${tenth(y + start - high)}`,
		);
	}
	return strokes.join('');
}
