import type { ChartSize, ChartTheme } from './chart-theme.ts';

/** Colours that stand for roles while drawing. Each must be unlike the others and unlike real ones. */
export const MARKERS = {
	valueLabel: '#010101',
	axisLabel: '#010102',
	annotation: '#010103',
	grid: '#010104',
	paper: '#010105',
	note: '#010106',
	subject: '#010111',
	compared: '#010112',
	context: '#010113',
	pale: '#010114',
};
/** The site's light colours, for pictures that leave the site. */
export const LIGHT: Omit<ChartTheme, 'font'> = {
	valueLabel: '#57534a',
	axisLabel: '#57534a',
	annotation: '#1b1916',
	grid: '#d8d4ca',
	paper: '#fcfaf6',
	note: '#57534a',
	subject: '#96231a',
	compared: '#1b1916',
	context: '#8f887a',
	pale: '#dcd7cc',
};

/** The same on the white of a book's pages. */
const ON_WHITE: typeof LIGHT = { ...LIGHT, paper: '#fff' };

/** The page's own colours, which follow the reader's theme. */
const VARIABLES: Omit<ChartTheme, 'font'> = {
	valueLabel: 'var(--muted)',
	axisLabel: 'var(--muted)',
	annotation: 'var(--ink)',
	grid: 'var(--line)',
	paper: 'var(--paper)',
	note: 'var(--note)',
	subject: 'var(--subject)',
	compared: 'var(--compared)',
	context: 'var(--context)',
	pale: 'var(--pale)',
};

const COORDINATE = /(?<=[\d\s"MLQCHVhlvz,-])-?\d+\.\d+/g;
const ANCHORS: Record<string, string> = {
	[MARKERS.valueLabel]: ' text-anchor="end"',
	[MARKERS.axisLabel]: ' text-anchor="middle"',
};

/**
 * Cleans an SVG that @napi-rs/canvas wrote: colours become CSS variables, so that the picture follows the reader's theme;
 * text gets one place instead of one for each letter; clips and defaults go; numbers are rounded.
 *
 * @param points shapes to add on top, in the colours of `MARKERS`
 * @param colors for pictures that leave the site; they then get a ground of their own
 */
export function cleanSvg(
	svg: string,
	{ width, height }: ChartSize,
	points: string,
	colors: typeof LIGHT = VARIABLES,
): string {
	let body = svg
		.replace(/^.*?<svg[^>]*>/s, '')
		.replace(/<\/svg>\s*$/, '')
		.replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
		.replace(/<clipPath[^>]*>.*?<\/clipPath>/gs, '')
		.replace(/<g clip-path="[^"]*">|<\/g>/g, '')
		.replace(/<path fill-opacity="0\.10196079"[^>]*\/>/g, '')
		.replace(/ stroke-miterlimit="10"| stroke-width="1"(?=[ /])/g, '')
		.replace(/(?:<text [^>]*>[^<]*<\/text>)+/g, joinWords)
		.replace(/<text ([^>]*)>/g, (_, attributes: string) => `<text${placeText(attributes)}>`)
		// Coordinates, and no numbers of the data, which stand between tags.
		.replace(/<[^>]*>/g, (tag) => tag.replace(COORDINATE, (one) => String(round(Number(one)))));
	body = recolor(joinGrid(body) + points, MARKERS, colors);
	if (colors === VARIABLES)
		return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
	const font = 'font-family="Source Serif 4, Georgia, serif" font-size="12"';
	const ground = `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${font}>${ground}${body}</svg>`;
}

/** A picture of a page with light colours and a ground of its own, for readers that know no variables of style. */
export function paintSvg(svg: string, colors = ON_WHITE): string {
	const ground = `<rect width="100%" height="100%" fill="${colors.paper}"/>`;
	return recolor(svg, VARIABLES, colors).replace(/<svg[^>]*>/, (open) => open + ground);
}

/** Puts the colours of one theme in the place of another one's. */
function recolor(svg: string, from: typeof LIGHT, to: typeof LIGHT): string {
	const roles = Object.keys(MARKERS) as (keyof typeof MARKERS)[];
	return roles.reduce((picture, role) => picture.replaceAll(from[role], to[role]), svg);
}

/** The canvas writes each word as a text of its own at the place of the whole; neighbours of one place become one text. */
function joinWords(texts: string): string {
	const joined: { place: string; open: string; words: string[] }[] = [];
	for (const [, open = '', word = ''] of texts.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)) {
		const place = ['fill', 'transform', 'font-size']
			.map((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(open)?.[1])
			.concat(/\by="([^,"]*)/.exec(open)?.[1])
			.join();
		const last = joined.at(-1);
		if (last?.place === place) last.words.push(word);
		else joined.push({ place, open, words: [word] });
	}
	// A line each, so that browsers without pictures do not show them as one word.
	return joined.map(({ open, words }) => `\n${open}${words.join(' ')}</text>`).join('');
}

/** One place and an anchor for the whole text; the reader's own font decides the letters' widths. */
function placeText(attributes: string): string {
	const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
	const [left = 0, top = 0] = (/translate\(([\d.-]+)[ ,]([\d.-]+)\)/.exec(attributes) ?? [])
		.slice(1)
		.map(Number);
	const fill = read('fill');
	const first = Number.parseFloat(read('x')) || 0;
	// What is written around its place begins before it, by half of its width.
	const anchor = ANCHORS[fill] ?? (first < -1 ? ' text-anchor="middle"' : '');
	const x = anchor === '' ? left + first : left;
	const y = top + (Number.parseFloat(read('y')) || 0);
	const letters = read('font-size') === '12' ? '' : ` font-size="${read('font-size')}"`;
	// The one file of the drawing font names another weight than was asked for.
	const weight = read('font-weight') ? ' font-weight="600"' : '';
	return ` fill="${fill}" x="${round(x)}" y="${round(y)}"${letters}${weight}${anchor}`;
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
