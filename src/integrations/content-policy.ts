import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addContentPolicy } from '../lib/head/content-policy.ts';
import { gatherStyles } from '../lib/head/page-style.ts';
import { THEME_SCRIPT } from '../lib/head/inline-code.ts';

/**
 * Gives every built page its content security policy.
 * Astro's own would name the scripts and styles of all pages on each, some two kilobytes that do not compress,
 * and would stand below what it should govern.
 */
export function contentPolicy(): AstroIntegration {
	return {
		name: 'content-policy',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
					path.endsWith('.html'),
				);
				for (const path of pages) {
					const file = join(folder, path);
					const html = gatherStyles(readFileSync(file, 'utf8'));
					writeFileSync(file, addContentPolicy(html, [THEME_SCRIPT]));
				}
				logger.info(`${pages.length} pages say what they may load.`);
			},
		},
	};
}
