import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** Which rules axe asks, in its own form. */
export type AxeRules = {
	runOnly?: { type: 'rule'; values: string[] };
	rules?: Record<string, { enabled: boolean }>;
};

/** All its rules for WCAG 2.2 at level AA and good practice. The size of targets is of level AA, and off by default. */
export const ALL_RULES: AxeRules = { rules: { 'target-size': { enabled: true } } };

/** These rules alone. */
export function only(values: string[]): AxeRules {
	return { runOnly: { type: 'rule', values } };
}

/** What axe finds wrong with a page as it is now. */
export async function axeViolations(page: Page, rules = ALL_RULES): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	return page.evaluate(async (asked) => {
		const { axe } = globalThis as unknown as {
			axe: {
				run: (
					options: object,
				) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
			};
		};
		const { violations } = await axe.run({ ...asked, resultTypes: ['violations'] });
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`,
		);
	}, rules);
}
