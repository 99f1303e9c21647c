import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { describePreview, stoppingIssues } from '../lib/checks/preview-notice.ts';
import { listRulePages, reportIssues } from '../lib/diagnostics/report-issues.ts';
import { runChecks } from '../lib/checks/run-checks.ts';
import { readContentFiles, today } from './content-files.ts';
import { contentOverlay } from './content-overlay.ts';
import type { Problems } from './content-overlay.ts';
import { virtualModule } from './virtual-module.ts';

/** True in a build for reviewers. */
const IS_PREVIEW = process.env['PREVIEW'] === '1';
/** Files that a preview was built without, one a line. */
const SET_ASIDE = (process.env['PREVIEW_SET_ASIDE'] ?? '').split('\n').filter(Boolean);

/**
 * Checks the content by every rule before anything is made from it.
 * A build stops with all problems at once; `npm run dev` shows them in the browser until they are mended.
 * With `PREVIEW=1` a build goes on despite problems of what the content says and lists them at the top of every page.
 */
export function contentGuard(): AstroIntegration {
	let folder = '';
	let siteUrl: string | undefined;
	const check = () => findProblems(folder, siteUrl);
	return {
		name: 'content-guard',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				folder = fileURLToPath(new URL('content/', config.srcDir));
				siteUrl = config.site;
				const plugins = command === 'dev' ? [contentOverlay(folder, check)] : [];
				const problems = command === 'build' || command === 'sync' ? check() : undefined;
				if (problems !== undefined && !(IS_PREVIEW && problems.isShowable))
					throw new ContentError(problems);
				const notice = IS_PREVIEW ? describePreview(problems?.issues ?? [], SET_ASIDE) : undefined;
				const module = `export const notice = ${JSON.stringify(notice)};`;
				plugins.push(virtualModule('virtual:preview-notice', () => module));
				updateConfig({ vite: { plugins } });
			},
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

function findProblems(
	folder: string,
	siteUrl: string | undefined,
): (Problems & { issues: Diagnostic[]; isShowable: boolean }) | undefined {
	const files = readContentFiles(folder);
	const { issues } = runChecks(files, today(), siteUrl);
	if (issues.length === 0) return undefined;
	const byPath = new Map(files.map((file) => [file.path, file]));
	const count = issues.length === 1 ? 'one problem' : `${issues.length} problems`;
	return {
		title: `The content has ${count}`,
		report: `${reportIssues(issues, byPath, 'human', 'src/content/')}\n\n${listRulePages(issues)}`,
		issues,
		isShowable: stoppingIssues(issues).length === 0,
	};
}
