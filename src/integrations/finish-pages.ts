import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy, readInlineHashes, writePolicy } from '../lib/head/content-policy.ts';
import type { InlineHashes } from '../lib/head/content-policy.ts';
import { listHeaders, writeHeadersFile } from '../lib/head/host-headers.ts';
import { THEME_SCRIPT } from '../lib/head/inline-code.ts';
import { deferScripts } from '../lib/head/defer-scripts.ts';
import { gatherStyles } from '../lib/head/page-style.ts';
import { readBuiltPages } from './built-pages.ts';
import { tellSizes } from './editions.ts';
import { hashText } from './hash-code.ts';

const POLICY = '<meta http-equiv="content-security-policy"';

/**
 * Finishes every built page: fills in what was not known when it was made, leaves out styles that it does not use, has scripts wait for the text, and says first what it may load.
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
				const papers = new Map<string, string>();
				for (const { path, file, html: built } of readBuiltPages(folder)) {
					// Pages made to be read without the site bring a policy of their own.
					if (built.includes(POLICY)) continue;
					const { html: styled, paper } = gatherStyles(tellSizes(built));
					const sheet = paper && nameSheet(paper);
					if (sheet) papers.set(sheet, paper);
					const html = deferScripts(addPaperStyle(styled, sheet && base + sheet));
					const hashes = readInlineHashes(html, [THEME_SCRIPT]);
					writeFileSync(file, addPolicy(html, writePolicy(hashes)));
					pages.set(path, hashes);
				}
				for (const [sheet, css] of papers) writeFileSync(join(folder, sheet), css);
				writeFileSync(join(folder, '_headers'), writeHeadersFile(listHeaders(pages, base)));
				logger.info(`${pages.size} pages say what they may load.`);
			},
		},
	};
}

/** The file of a style sheet, from the site's folder. Its name follows from what is in it, so it can be kept for ever. */
function nameSheet(css: string): string {
	return `_astro/paper.${hashText(css).slice(0, 8)}.css`;
}

/** Names the rules for paper, which no screen waits for: a script asks for them later (`paper-style.client.ts`). */
function addPaperStyle(html: string, address: string): string {
	if (address === '') return html;
	const link = `<link rel="stylesheet" media="print" href="${address}">`;
	return html.replace('</style>', `</style><noscript>${link}</noscript>`);
}
