import { formatDate } from '../../dates/format-date.ts';
import type { Row } from '../../ledger/parse-table.ts';

/** The columns that a chart of the kind `map` is made from: places, and what happened at each. */
export const KIND_COLUMNS = [
	{ name: 'place', type: 'text', required: true },
	{ name: 'country', type: 'text', required: true },
	{ name: 'latitude', type: 'number', required: true },
	{ name: 'longitude', type: 'number', required: true },
	{ name: 'date', type: 'date', required: true },
	{ name: 'killed', type: 'number' },
	{ name: 'qualifier', type: 'text' },
	{ name: 'what', type: 'text', required: true },
] as const;

/** A place on a map. */
export interface MapPlace {
	name: string;
	country: string;
	/** In degrees east and degrees north. */
	position: [longitude: number, latitude: number];
	/** The dead that its disc stands for; 0 where it is only a place. */
	killed: number;
	/** Whether the number is more or less than was said, and so a hollow disc. */
	isQualified: boolean;
	happened: { head: string; what: string }[];
}

/** Reads the places in the order of the table. Rows of one place are joined. */
export function readPlaces(rows: Row[]): MapPlace[] {
	const places = new Map<string, MapPlace>();
	for (const row of rows) {
		const { place: name = '', country = '', qualifier = '', what = '' } = row;
		const position: [number, number] = [Number(row['longitude']), Number(row['latitude'])];
		const place = places.get(name) ?? {
			name,
			country,
			position,
			killed: 0,
			isQualified: false,
			happened: [],
		};
		place.killed += Number(row['killed'] || 0);
		place.isQualified ||= qualifier !== '';
		place.happened.push({ head: headOf(row), what });
		places.set(name, place);
	}
	return [...places.values()];
}

/** When, and how many died: "3 January 2024, at least 94 killed". */
function headOf({ date = '', killed = '', qualifier = '' }: Row): string {
	const when = formatDate(date);
	return killed === '' ? when : `${when}, ${[qualifier, killed, 'killed'].join(' ').trim()}`;
}

/** Says every place in words: "Kerman, Iran (30.3° N, 57.1° E). 3 January 2024, at least 94 killed: Claimed by Islamic State." */
export function describeMap(rows: Row[]): string {
	return readPlaces(rows)
		.map(({ name, country, position: [east, north], happened }) => {
			const events = happened.map(({ head, what }) => `${head}: ${what}.`);
			return `${name}, ${country} (${north}° N, ${east}° E). ${events.join(' ')}`;
		})
		.join(' ');
}
