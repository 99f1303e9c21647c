import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { addPreviewNotice } from '../lib/checks/preview-notice.ts';
import { runChecks } from '../lib/checks/run-checks.ts';
import { readContentFiles, today } from './content-files.ts';

/** True in a build for reviewers: `PREVIEW=1`. Nothing but the content guard asks. */
export function isPreview(): boolean {
	return process.env['PREVIEW'] === '1';
}

/** Writes on every built page that it is a preview and what is wrong. `PREVIEW_SET_ASIDE` names files that were left out, one a line. */
export function writePreviewNotices(
	built: string,
	content: string,
	logger: AstroIntegrationLogger,
): void {
	const { issues } = runChecks(readContentFiles(content), today());
	const setAside = (process.env['PREVIEW_SET_ASIDE'] ?? '').split('\n').filter(Boolean);
	const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html'),
	);
	for (const path of pages) {
		const file = join(built, path);
		writeFileSync(file, addPreviewNotice(readFileSync(file, 'utf8'), issues, setAside));
	}
	logger.info(`${pages.length} pages say that they are a preview.`);
}
