/** What a first view of each kind of page weighs, held to `test/budgets.yaml`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/bench/open-browser.ts';
import { readBudgets, tellWeights, weighPages } from '../../scripts/bench/weight.ts';
import type { WeighedKind } from '../../scripts/bench/weight.ts';
import { writeTable } from '../../scripts/bench/table.ts';

let browser: Browser;
let weighed: WeighedKind[];

beforeAll(async () => {
	browser = await openBrowser();
	weighed = await weighPages(browser);
	console.log(writeTable(tellWeights(weighed)));
}, 180_000);
afterAll(() => browser.close());

test.each(readBudgets())('$kind keep to their budget', (budget) => {
	const { weight } = weighed.find((one) => one.budget.kind === budget.kind)!;
	expect(weight.html).toBeGreaterThan(1000);
	expect(weight.all).toBeGreaterThan(weight.html + 20_000);
	for (const name of ['html', 'all', 'requests', 'script', 'shift'] as const)
		expect(weight[name], name).toBeLessThanOrEqual(budget[name]);
});
