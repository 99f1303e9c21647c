/** Values of a record by the way to them: `sources[0].at`. */
export type FlatValues = Map<string, string>;

/** A stranger's file may be deep and wide; what is beyond is not compared key by key. */
const DEEPEST = 8;
const MOST_KEYS = 500;

/** Lays a record's data flat, so that two can be compared key by key. */
export function flatten(data: unknown): FlatValues {
	const values: FlatValues = new Map();
	const visit = (value: unknown, way: string, depth: number): void => {
		if (values.size >= MOST_KEYS || value === undefined) return;
		if (typeof value !== 'object' || value === null || depth === DEEPEST) {
			values.set(way, typeof value === 'object' ? '…' : String(value));
		} else if (Array.isArray(value)) {
			for (const [index, one] of value.entries()) visit(one, `${way}[${index}]`, depth + 1);
		} else {
			for (const [key, one] of Object.entries(value))
				visit(one, way === '' ? key : `${way}.${key}`, depth + 1);
		}
	};
	visit(data, '', 0);
	return values;
}
