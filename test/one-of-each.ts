/** The first of each kind, and the rest: `npm test` takes the first ones, `npm run test:full` the others. */
export function oneOfEach<One>(
	all: readonly One[],
	kindOf: (one: One) => string,
): { sample: One[]; others: One[] } {
	const sample = [...Map.groupBy(all, kindOf).values()].flatMap((some) => some.slice(0, 1));
	return { sample, others: all.filter((one) => !sample.includes(one)) };
}
