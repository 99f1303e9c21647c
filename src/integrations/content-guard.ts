import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { stoppingIssues } from '../lib/checks/preview-notice.ts';
import { reportIssues } from '../lib/checks/report-issues.ts';
import { runChecks } from '../lib/checks/run-checks.ts';
import { readContentFiles, today } from './content-files.ts';
import { isPreview, writePreviewNotices } from './preview-notices.ts';

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
				if (command === 'dev') updateConfig({ vite: { plugins: [devOverlay(folder, check)] } });
				if (command !== 'build' && command !== 'sync') return;
				const problems = check();
				if (problems !== undefined && !(isPreview() && problems.isShowable))
					throw new ContentError(problems);
			},
			'astro:build:done': ({ dir, logger }) => {
				if (isPreview()) writePreviewNotices(fileURLToPath(dir), folder, logger);
			},
		},
	};
}

/** What is wrong with the content. */
interface Problems {
	report: string;
	count: number;
	isShowable: boolean;
}

class ContentError extends Error {
	override name = 'ContentError';
	constructor(problems: Problems) {
		super(`${describeCount(problems.count)}, so the site was not built.\n\n${problems.report}\n`);
		this.stack = `${this.name}: ${this.message}`;
	}
}

function describeCount(count: number): string {
	return `The content has ${count === 1 ? 'one problem' : `${count} problems`}`;
}

function describeProblems(folder: string, siteUrl: string | undefined): Problems | undefined {
	const files = readContentFiles(folder);
	const { issues } = runChecks(files, today(), siteUrl);
	if (issues.length === 0) return undefined;
	const byPath = new Map(files.map((file) => [file.path, file]));
	const report = reportIssues(issues, byPath, 'human', 'src/content/');
	return { report, count: issues.length, isShowable: stoppingIssues(issues).length === 0 };
}

/** Checks again after each change and shows the outcome in the browser's error overlay. */
function devOverlay(folder: string, check: () => Problems | undefined) {
	const show = (server: ViteDevServer) => {
		const problems = check();
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
				timer = setTimeout(() => show(server), 150);
			};
			const watch = (path: string) => {
				if (path.startsWith(folder)) later();
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, watch);
			server.environments['client']?.hot.on('vite:client:connect', later);
			server.httpServer?.once('listening', later);
		},
	};
}
