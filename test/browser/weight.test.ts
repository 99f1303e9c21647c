/**
 * What the heaviest page of each kind weighs, held to `test/budgets.yaml`.
 * @module-tag full
 */
import { beforeAll, expect, test } from 'vitest';
import { readBudgets, tabulateWeights, weighPages } from '../../scripts/bench/weight.ts';
import type { WeighedKind } from '../../scripts/bench/weight.ts';
import { writeTable } from '../../scripts/bench/table.ts';

let weighed: WeighedKind[];

beforeAll(async () => {
	weighed = await weighPages();
	console.log(writeTable(tabulateWeights(weighed)));
}, 180_000);

test.each(readBudgets())('$kind: the heaviest page keeps to the budget', (budget) => {
	const { weight } = weighed.find((one) => one.budget.kind === budget.kind)!;
	const { html, css, all, script, shift } = weight;
	expect(html).toBeGreaterThan(1000);
	expect(css).toBeGreaterThan(1000);
	expect(all).toBeGreaterThan(html + 20_000);
	expect(html + css).toBeLessThanOrEqual(budget.first);
	expect(all).toBeLessThanOrEqual(budget.all);
	expect(html).toBeLessThanOrEqual(budget.later);
	expect(script).toBeLessThan(budget.script);
	expect(shift).toBeLessThanOrEqual(budget.shift);
});
