import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { stoppingIssues } from '../lib/checks/preview-notice.ts';
import { reportIssues } from '../lib/checks/report-issues.ts';
import { runChecks } from '../lib/checks/run-checks.ts';
import { keepChecked } from './checked-content.ts';
import { readContentFiles, today } from './content-files.ts';
import { isPreview, writePreviewNotices } from './preview-notices.ts';

/**
 * Holds the content against every rule before anything is made from it.
 * A build stops with all problems at once; `npm run dev` shows them in the browser until they are mended.
 * With `PREVIEW=1` a build goes on over problems of what the content says and tells them at the top of every page.
 */
export function contentGuard(): AstroIntegration {
	let folder = '';
	return {
		name: 'content-guard',
		hooks: {
			'astro:config:setup': ({ config, command, updateConfig }) => {
				folder = fileURLToPath(new URL('content/', config.srcDir));
				if (command === 'dev') updateConfig({ vite: { plugins: [devOverlay(() => folder)] } });
				if (command !== 'build' && command !== 'sync') return;
				const problems = describeProblems(folder, true);
				if (problems !== undefined && !(isPreview() && problems.isShowable))
					throw new ContentError(problems);
			},
			'astro:build:done': ({ dir, logger }) => {
				if (isPreview()) writePreviewNotices(fileURLToPath(dir), folder, logger);
			},
		},
	};
}

/** Says what is wrong with the content, or nothing. */
class ContentError extends Error {
	override name = 'ContentError';
	constructor(problems: { report: string; count: number }) {
		super(`${describeCount(problems.count)}, so the site was not built.\n\n${problems.report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}

function describeCount(count: number): string {
	return `The content has ${count === 1 ? 'one problem' : `${count} problems`}`;
}

/** @param isFinal true when the content does not change any more: later steps may use what was read */
function describeProblems(
	folder: string,
	isFinal = false,
): { report: string; count: number; isShowable: boolean } | undefined {
	const files = readContentFiles(folder);
	const { ledger, issues } = runChecks(files, today());
	if (issues.length === 0) {
		if (isFinal) keepChecked(folder, ledger);
		return undefined;
	}
	const byPath = new Map(files.map((file) => [file.path, file]));
	const report = reportIssues(issues, byPath, 'human', 'src/content/');
	return { report, count: issues.length, isShowable: stoppingIssues(issues).length === 0 };
}

/** Checks again after each change and shows the outcome in the browser's error overlay. */
function devOverlay(folder: () => string) {
	const check = (server: ViteDevServer) => {
		const problems = describeProblems(folder());
		const channel = server.environments['client']?.hot ?? server.ws;
		if (problems === undefined) {
			if (hadProblems) channel.send({ type: 'full-reload', path: '*' });
			hadProblems = false;
			return;
		}
		hadProblems = true;
		server.config.logger.error(problems.report, { timestamp: true });
		channel.send({
			type: 'error',
			err: {
				name: 'ContentError',
				title: describeCount(problems.count),
				// The overlay reads Markdown links; a joiner between the brackets keeps ours as they are.
				message: problems.report.replaceAll('](', ']\u2060('),
				stack: 'npm run check says the same.',
				plugin: 'content-guard',
			} as Error & { stack: string; plugin: string },
		});
	};
	let hadProblems = false;
	return {
		name: 'content-guard-overlay',
		configureServer(server: ViteDevServer) {
			let timer: NodeJS.Timeout | undefined;
			const later = () => {
				clearTimeout(timer);
				timer = setTimeout(() => check(server), 150);
			};
			const watch = (path: string) => {
				if (path.startsWith(folder())) later();
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, watch);
			server.environments['client']?.hot.on('vite:client:connect', later);
			server.httpServer?.once('listening', later);
		},
	};
}
