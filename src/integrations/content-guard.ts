import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stoppingIssues } from '../lib/checks/preview-notice.ts';
import { reportIssues } from '../lib/diagnostics/report-issues.ts';
import { runChecks } from '../lib/checks/run-checks.ts';
import { forgetChecked, keepChecked } from './checked-content.ts';
import { readContentFiles, today } from './content-files.ts';
import { contentOverlay } from './content-overlay.ts';
import type { Problems } from './content-overlay.ts';
import { isPreview } from './preview-notices.ts';

/**
 * Holds the content against every rule before anything is made from it.
 * A build stops with all problems at once; `npm run dev` shows them in the browser until they are mended.
 * With `PREVIEW=1` a build goes on over problems of what the content says and tells them at the top of every page.
 */
export function contentGuard(): AstroIntegration {
	let folder = '';
	let siteUrl: string | undefined;
	const check = () => describeProblems(folder, siteUrl);
	return {
		name: 'content-guard',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				folder = fileURLToPath(new URL('content/', config.srcDir));
				siteUrl = config.site;
				if (command === 'dev') updateConfig({ vite: { plugins: [contentOverlay(folder, check)] } });
				if (command !== 'build' && command !== 'sync') return;
				const problems = describeProblems(folder, siteUrl, true);
				if (problems !== undefined && !(isPreview() && problems.isShowable))
					throw new ContentError(problems);
			},
			// Every step that uses what was read has begun by now.
			'astro:build:setup': forgetChecked,
		},
	};
}

/** Says what is wrong with the content. */
class ContentError extends Error {
	override name = 'ContentError';
	constructor(problems: Problems) {
		super(`${problems.title}, so the site was not built.\n\n${problems.report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}

/** @param isFinal true when the content does not change any more: later steps may use what was read */
function describeProblems(
	folder: string,
	siteUrl: string | undefined,
	isFinal = false,
): (Problems & { isShowable: boolean }) | undefined {
	const files = readContentFiles(folder);
	const { ledger, issues } = runChecks(files, today(), siteUrl);
	if (issues.length === 0) {
		if (isFinal) keepChecked(folder, ledger);
		return undefined;
	}
	const byPath = new Map(files.map((file) => [file.path, file]));
	const count = issues.length === 1 ? 'one problem' : `${issues.length} problems`;
	return {
		title: `The content has ${count}`,
		report: reportIssues(issues, byPath, 'human', 'src/content/'),
		isShowable: stoppingIssues(issues).length === 0,
	};
}
