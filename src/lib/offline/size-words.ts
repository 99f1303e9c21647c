const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

/** A size as readers say it: `12.4 MB`, `380 kB`. */
export function sizeWords(bytes: number): string {
	if (bytes >= GIGABYTE) return `${round(bytes / GIGABYTE)} GB`;
	if (bytes >= MEGABYTE) return `${round(bytes / MEGABYTE)} MB`;
	return `${Math.ceil(bytes / 1000)} kB`;
}

/** One decimal for small numbers, none for others. */
function round(value: number): string {
	return value < 100 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
}
