import type { ChartSize } from './chart-theme.ts';

/** Colours that stand for roles while drawing. Each must be unlike the others and unlike real ones. */
export const MARKERS = {
	valueLabel: '#010101',
	axisLabel: '#010102',
	annotation: '#010103',
	grid: '#010104',
	paper: '#010105',
	series: ['#010111', '#010112', '#010113', '#010114', '#010115'],
};
const PAINT: [string, string][] = [
	[MARKERS.valueLabel, 'var(--muted)'],
	[MARKERS.axisLabel, 'var(--muted)'],
	[MARKERS.annotation, 'var(--ink)'],
	[MARKERS.grid, 'var(--line)'],
	[MARKERS.paper, 'var(--paper)'],
	...MARKERS.series.map((color, index): [string, string] => [color, `var(--series-${index + 1})`]),
];
const ANCHORS: Record<string, string> = {
	[MARKERS.valueLabel]: ' text-anchor="end"',
	[MARKERS.axisLabel]: ' text-anchor="middle"',
};

/**
 * Cleans an SVG that @napi-rs/canvas wrote: colours become CSS variables, so that the picture follows the reader's theme;
 * text gets one place instead of one for each letter; clips and defaults go; numbers are rounded.
 *
 * @param points shapes to add on top, already clean
 */
export function cleanSvg(svg: string, { width, height }: ChartSize, points: string): string {
	let body = svg
		.replace(/^.*?<svg[^>]*>/s, '')
		.replace(/<\/svg>\s*$/, '')
		.replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
		.replace(/<clipPath[^>]*>.*?<\/clipPath>/gs, '')
		.replace(/<g clip-path="[^"]*">|<\/g>/g, '')
		.replace(/<path fill-opacity="0\.10196079"[^>]*\/>/g, '')
		.replace(/ stroke-miterlimit="10"| stroke-width="1"(?=[ /])/g, '')
		.replace(/<text ([^>]*)>/g, (_, attributes: string) => `<text${placeText(attributes)}>`)
		.replace(/(?<=[\d\s"MLQCHVhlvz,-])-?\d+\.\d+/g, (number) => String(round(Number(number))));
	body = joinGrid(body);
	for (const [marker, color] of PAINT) body = body.replaceAll(`"${marker}"`, `"${color}"`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}${points}</svg>`;
}

/** One place and an anchor for the whole text; the reader's own font decides the letters' widths. */
function placeText(attributes: string): string {
	const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
	const [left = 0, top = 0] = (/translate\(([\d.-]+)[ ,]([\d.-]+)\)/.exec(attributes) ?? [])
		.slice(1)
		.map(Number);
	const fill = read('fill');
	const first = Number.parseFloat(read('x')) || 0;
	const x = ANCHORS[fill] ? left : left + first;
	const y = top + (Number.parseFloat(read('y')) || 0);
	return ` fill="${fill}" x="${round(x)}" y="${round(y)}"${ANCHORS[fill] ?? ''}`;
}

/** All lines of the grid as one path. */
function joinGrid(svg: string): string {
	const lines: string[] = [];
	const grid = new RegExp(`<path fill="none" stroke="${MARKERS.grid}" d="([^"]*)"/>`, 'g');
	const rest = svg.replace(grid, (_, path: string) => {
		lines.push(path);
		return '';
	});
	return lines.length === 0
		? rest
		: `<path fill="none" stroke="${MARKERS.grid}" d="${lines.join('')}"/>${rest}`;
}

/** Rounds to a tenth of a pixel. */
export function round(number: number): number {
	return Math.round(number * 10) / 10;
}
