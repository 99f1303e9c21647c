/** The items that are not among the others, each counted as often as it stands there. */
export function without<T>(items: T[], others: T[], keyOf: (item: T) => string): T[] {
	const left = new Map<string, number>();
	for (const key of others.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
	return items.filter((item) => {
		const count = left.get(keyOf(item)) ?? 0;
		left.set(keyOf(item), count - 1);
		return count <= 0;
	});
}
