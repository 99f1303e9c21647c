import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** The rules that look at where things are and how much room they have. */
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds wrong with a page as it is now, by all its rules for WCAG 2.2 at level AA and good practice.
 *
 * @param rules only these
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	return page.evaluate(async (only) => {
		const { axe } = globalThis as unknown as {
			axe: {
				run: (
					options: object,
				) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
			};
		};
		const { violations } = await axe.run(
			only
				? { runOnly: { type: 'rule', values: only }, resultTypes: ['violations'] }
				: // Off by default, though it is of level AA.
					{ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
		);
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`,
		);
	}, rules);
}
