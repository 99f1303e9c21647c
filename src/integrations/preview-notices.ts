import { addPreviewNotice } from '../lib/checks/preview-notice.ts';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { runChecks } from '../lib/checks/run-checks.ts';
import { readContentFiles, today } from './content-files.ts';

/** True in a build for reviewers: `PREVIEW=1`. */
export function isPreview(): boolean {
	return process.env['PREVIEW'] === '1';
}

/** What the pages of a preview say of themselves. */
export interface PreviewNotice {
	issues: Diagnostic[];
	/** Files that were left out. */
	setAside: string[];
}

/** What a page of this build says, if it is a preview. `PREVIEW_SET_ASIDE` names files that were left out, one a line. */
export function readPreviewNotice(content: string): PreviewNotice | undefined {
	if (!isPreview()) return undefined;
	const { issues } = runChecks(readContentFiles(content), today());
	return { issues, setAside: (process.env['PREVIEW_SET_ASIDE'] ?? '').split('\n').filter(Boolean) };
}

/** Writes on a page, if it is one of a preview, that it is and what is wrong. */
export function tellPreview(html: string, notice: PreviewNotice | undefined): string {
	return notice ? addPreviewNotice(html, notice.issues, notice.setAside) : html;
}
