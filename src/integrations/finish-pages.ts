import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy, readInlineHashes, writePolicy } from '../lib/head/content-policy.ts';
import type { InlineHashes } from '../lib/head/content-policy.ts';
import { listHeaders, writeHeadersFile } from '../lib/head/host-headers.ts';
import { THEME_SCRIPT } from '../lib/head/inline-code.ts';
import { deferScripts } from '../lib/head/defer-scripts.ts';
import { gatherStyles } from '../lib/head/page-style.ts';

const POLICY = '<meta http-equiv="content-security-policy"';

/**
 * Finishes every built page: leaves out styles that it does not use, has scripts wait for the text, and says first what it may load.
 * Astro's own policy would name the scripts and styles of all pages on each, some two kilobytes that do not compress,
 * and would stand below what it should govern. What only headers can say goes to a file `_headers`.
 */
export function finishPages(): AstroIntegration {
	let base = '/';
	return {
		name: 'finish-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = new Map<string, InlineHashes>();
				for (const name of listPages(folder)) {
					const built = readFileSync(join(folder, name), 'utf8');
					// Pages made to be read without the site bring a policy of their own.
					if (built.includes(POLICY)) continue;
					const { html: styled, paper } = gatherStyles(built);
					const html = deferScripts(addPaperStyle(styled, paper, folder, base));
					const hashes = readInlineHashes(html, [THEME_SCRIPT]);
					writeFileSync(join(folder, name), addPolicy(html, writePolicy(hashes)));
					pages.set(`/${name.replace(/index\.html$/, '')}`, hashes);
				}
				writeFileSync(join(folder, '_headers'), writeHeadersFile(listHeaders(pages, base)));
				logger.info(`${pages.size} pages say what they may load.`);
			},
		},
	};
}

/** Puts the rules for paper into a file, which no screen waits for: a script asks for it later (`paper-style.client.ts`). */
function addPaperStyle(html: string, paper: string, folder: string, base: string): string {
	if (paper === '') return html;
	const hash = createHash('sha256').update(paper).digest('hex').slice(0, 8);
	const name = `_astro/paper.${hash}.css`;
	writeFileSync(join(folder, name), paper);
	return html.replace(
		'</style>',
		`</style><noscript><link rel="stylesheet" media="print" href="${base}${name}"></noscript>`,
	);
}

function listPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.sort();
}
