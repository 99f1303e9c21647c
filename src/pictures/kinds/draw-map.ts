import { readPlaces } from '../../lib/charts/kinds/describe-map.ts';
import type { MapPlace } from '../../lib/charts/kinds/describe-map.ts';
import type { Box } from '../../lib/charts/svg-path.ts';
import type { Row } from '../../lib/ledger/parse-table.ts';
import { WIDE, drawOutlines } from './map-outlines.ts';
import type { Outlines } from './map-outlines.ts';
import { overlap, placeCaption } from './place-caption.ts';
import type { Line } from './place-caption.ts';
import { element, lineHeight, stroke, svgOf, text, textWidth, wrapText } from './svg.ts';
import type { TextStyle } from './svg.ts';

/** The one that the story is about, and the only one with a colour. */
const FILLED = 'Afghanistan';
/** The radius of the disc of one death, whose area is in proportion; and that of a place without a count. In pixels. */
const UNIT = { wide: 1.45, narrow: 1.1 };
const DOT = 4.5;
/** How wide a caption on the map is at most. */
const CAPTION = 200;
const HEAD: TextStyle = { size: 13, weight: 700 };
const WHEN: TextStyle = { weight: 600 };
const WHAT: TextStyle = { fill: 'var(--muted)' };

interface Spot {
	place: MapPlace;
	x: number;
	y: number;
	radius: number;
}

/** Draws places on a map: discs by the number of the dead, captions beside them, or below the map where it is narrow. */
export function drawMap(rows: Row[], { width }: { width: number }): string {
	const isNarrow = width < WIDE;
	const mapHeight = Math.round(width * (isNarrow ? 0.9 : 0.68));
	const outlines = drawOutlines(width, mapHeight);
	const spots = readPlaces(rows).map((place) => {
		const [x, y] = outlines.place(place.position);
		const radius = Math.sqrt(place.killed) * (isNarrow ? UNIT.narrow : UNIT.wide) || DOT;
		return { place, x, y, radius };
	});
	const map = drawGround(outlines, width, mapHeight) + spots.map(drawSpot).join('');
	const taken = spots.map(({ x, y, radius }) => around(x, y, radius + 3));
	if (isNarrow) {
		const numbers = spots.map(({ x, y, radius }) => around(x + radius + 9, y, 6));
		const names = nameCountries(outlines, [...taken, ...numbers]);
		return drawBelow(map + names, spots, width, mapHeight);
	}
	const shown = outlines.countries.filter(({ name }) => name === FILLED).map(({ box }) => box);
	const captions = spots.map((spot) => {
		const lines = captionOf(spot.place, CAPTION);
		const { box, anchor } = placeCaption(spot, lines, taken, shown, {
			width,
			height: mapHeight,
		});
		taken.push(box);
		return drawLines(anchor === 'end' ? box.x + box.width : box.x, box.y, lines, anchor);
	});
	return svgOf(width, mapHeight, [map, nameCountries(outlines, taken), ...captions]);
}

function drawGround({ land, countries }: Outlines, width: number, height: number): string {
	const sea = { x: 0, y: 0, width, height, fill: 'var(--pale)', 'fill-opacity': 0.5 };
	return [
		element('rect', sea),
		element('path', { d: land, fill: 'var(--paper)', stroke: 'var(--line)' }),
		...countries.map(({ name, path }) =>
			element('path', {
				d: path,
				fill: name === FILLED ? 'var(--pale)' : 'none',
				stroke: 'var(--context)',
			}),
		),
		stroke(`M.5 .5h${width - 1}v${height - 1}h-${width - 1}z`, 'var(--line)'),
	].join('');
}

/** A solid disc is a count, a hollow one a number that was qualified, a black dot only a place. */
function drawSpot({ place: { killed, isQualified }, x, y, radius }: Spot): string {
	const disc = { cx: x, cy: y, r: radius };
	if (killed === 0) return element('circle', { ...disc, fill: 'var(--ink)' });
	if (!isQualified) return element('circle', { ...disc, fill: 'var(--subject)' });
	const hollow = { fill: 'var(--paper)', stroke: 'var(--subject)', 'stroke-width': 2.5 };
	return element('circle', { ...disc, r: radius - 1.25, ...hollow });
}

function captionOf({ name, happened }: MapPlace, width: number): Line[] {
	return [
		...wrapText(name, width, HEAD).map((words): Line => [words, HEAD]),
		...happened.flatMap(({ head, what }): Line[] => [
			...wrapText(head, width, WHEN).map((words): Line => [words, WHEN]),
			...wrapText(what, width, WHAT).map((words): Line => [words, WHAT]),
		]),
	];
}

function drawLines(x: number, top: number, lines: Line[], anchor?: 'start' | 'end'): string {
	return lines
		.map(([words, style], index) =>
			halo(x, top + 11 + index * lineHeight(), words, { ...style, ...(anchor && { anchor }) }),
		)
		.join('');
}

/** A text with an edge of the ground's colour, which keeps it clear of the outlines behind it. */
function halo(x: number, y: number, words: string, style: TextStyle): string {
	const edge = { stroke: 'var(--paper)', 'stroke-width': 4, 'stroke-linejoin': 'round' };
	return element('g', edge, text(x, y, words, style));
}

/** The names of the countries that are drawn, at the middle of each or a little off it, where nothing stands. */
function nameCountries({ countries }: Outlines, taken: Box[]): string {
	return countries
		.map(({ name, middle: [x, y] }) => {
			const style: TextStyle = { fill: 'var(--muted)', size: 11, anchor: 'middle' };
			const width = textWidth(name, style);
			const free = [0, 12, -12, 24, -24, -40].find((down) => {
				const box = { x: x - width / 2, y: y + down - 10, width, height: 14 };
				return !taken.some((one) => overlap(one, box) > 0);
			});
			return free === undefined ? '' : text(x, y + free, name, style);
		})
		.join('');
}

/** The map with a number at each place, and the captions under it. */
function drawBelow(map: string, spots: Spot[], width: number, mapHeight: number): string {
	let top = mapHeight + 14;
	const captions = spots.map((spot, index) => {
		const lines = captionOf(spot.place, width - 26);
		const number = text(0, top + 11, `${index + 1}`, HEAD);
		const drawn = number + drawLines(20, top, lines);
		top += lines.length * lineHeight() + 10;
		return drawn;
	});
	const numbers = spots.map(({ x, y, radius }, index) =>
		halo(x + radius + 5, y + 4, `${index + 1}`, HEAD),
	);
	return svgOf(width, Math.ceil(top), [map, ...numbers, ...captions]);
}

function around(x: number, y: number, radius: number): Box {
	return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
