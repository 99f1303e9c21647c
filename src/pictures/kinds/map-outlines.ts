import { readFileSync } from 'node:fs';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box } from '../../lib/charts/svg-path.ts';

type Position = [longitude: number, latitude: number];
type Ring = Position[];

/** Outlines as data of SVG paths, in pixels of the picture. */
export interface Outlines {
	land: string;
	/** Each country that is drawn, by its name, with the middle of its area and the box round it. */
	countries: { name: string; path: string; middle: [x: number, y: number]; box: Box }[];
	/** Where a position lies in the picture. */
	place: (position: Position) => [x: number, y: number];
}

/** Points at the edges of what is shown, in degrees: from the Black Sea to the Pamir, and from Moscow to the Gulf. */
const SHOWN: Position[] = [
	[37, 58.5],
	[34, 46],
	[76, 34],
	[57, 24],
];
/** The same for a wide picture, which has captions to the east of Afghanistan. */
const SHOWN_WIDE: Position[] = [
	[37, 58.5],
	[29, 42],
	[92, 36],
	[57, 23],
];
/** From which width on a picture is wide. In pixels. */
export const WIDE = 500;
/** The countries whose frontiers are drawn. The outlines that we have show others in one way where two states claim land. */
const DRAWN = ['Iran', 'Afghanistan'];
/** Points closer to each other than this, and islands smaller than its square times two, are left out. In pixels. */
const FINE = 3.2;

type World = Topology<{
	land: GeometryCollection;
	countries: GeometryCollection<{ name: string }>;
}>;
let world: World | undefined;

/** Projects the outlines of land and of a few countries into a frame, by an equal-area conic projection. */
export function drawOutlines(width: number, height: number): Outlines {
	world ??= JSON.parse(
		readFileSync(new URL(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'),
	) as World;
	const projection = geoConicEqualArea()
		.parallels([30, 55])
		.rotate([-50, 0])
		.fitSize([width, height], {
			type: 'MultiPoint',
			coordinates: width < WIDE ? SHOWN : SHOWN_WIDE,
		})
		.clipExtent([
			[0, 0],
			[width, height],
		]);
	const { features } = feature(world, world.objects.countries);
	return {
		land: pathOf(feature(world, world.objects.land), projection),
		countries: features
			.filter(({ properties }) => DRAWN.includes(properties.name))
			.map((country) => ({
				name: country.properties.name,
				path: pathOf(country, projection),
				middle: geoPath(projection).centroid(country),
				box: boxOf(geoPath(projection).bounds(country)),
			})),
		place: (position) => projection(position) ?? [0, 0],
	};
}

/** The path of a shape without what is too small to be seen. */
function pathOf(shape: Parameters<ReturnType<typeof geoPath>>[0], projection: GeoProjection) {
	const drawn = geoPath(projection).digits(1)(shape) ?? '';
	return drawn
		.split('Z')
		.filter(Boolean)
		.map((ring) => thinned(ring.slice(1).split('L').map(readPoint)))
		.filter((ring) => areaOf(ring) > FINE * FINE * 2)
		.map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`)
		.join('');
}

function boxOf([[left, top], [right, bottom]]: [Position, Position]): Box {
	return { x: left, y: top, width: right - left, height: bottom - top };
}

function readPoint(text: string): Position {
	const [x = 0, y = 0] = text.split(',').map(Number);
	return [x, y];
}

function thinned(ring: Ring): Ring {
	let last: Position | undefined;
	return ring.filter((point) => {
		const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) > FINE;
		if (isFar) last = point;
		return isFar;
	});
}

function areaOf(ring: Ring): number {
	const twice = ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}
