import type { ErrorPayload, HotPayload, Plugin, ViteDevServer } from 'vite';

/** What is wrong with the content. */
export interface Problems {
	/** A headline: "The content has 2 problems". */
	title: string;
	/** Each problem with its place and its remedy. */
	report: string;
}

const NAME = 'content-guard';
/** How long after a mending a page may be made from what was there before, in milliseconds. */
const SETTLING = 15_000;

/**
 * Shows problems of the content in the browser's error overlay, over every page, until they are mended:
 * when the server starts, when a page is opened and when a file changes.
 *
 * @param folder the content folder
 * @param check looks for problems
 */
export function contentOverlay(folder: string, check: () => Problems | undefined): Plugin {
	return {
		name: NAME,
		configureServer(server) {
			const overlay = makeOverlay(server);
			let timer: NodeJS.Timeout | undefined;
			const later = () => {
				clearTimeout(timer);
				timer = setTimeout(() => overlay.show(check()), 150);
			};
			const watch = (path: string) => {
				if (path.replaceAll('\\', '/').startsWith(folder)) later();
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, watch);
			server.environments['client']?.hot.on('vite:client:connect', later);
			server.httpServer?.once('listening', later);
		},
	};
}

function makeOverlay(server: ViteDevServer) {
	const channel = server.environments['client']?.hot ?? server.ws;
	let shown: ErrorPayload | undefined;
	let told = '';
	let mendedAt = 0;
	const send = channel.send as (payload: HotPayload) => void;
	const reload = () => channel.send({ type: 'full-reload', path: '*' });
	// A page that lacks a record fails with Astro's error, which would cover ours and tell less. Astro wraps this function too.
	channel.send = function (this: unknown, payload: HotPayload) {
		const isOurs = payload.type === 'error' && payload.err.plugin === NAME;
		if (isOurs) shown = payload;
		// A page asked for just after the mending may still be made from the records before it, and fail.
		else if (payload.type === 'error' && Date.now() - mendedAt < SETTLING) setTimeout(reload, 1000);
		send.call(this, payload.type === 'error' && shown ? shown : payload);
	} as typeof channel.send;
	return {
		show: (problems: Problems | undefined) => {
			if (problems === undefined) {
				if (shown) reload();
				mendedAt = shown ? Date.now() : mendedAt;
				shown = undefined;
				told = '';
				return;
			}
			// Every page that connects asks again; the terminal is told once.
			if (problems.report !== told)
				server.config.logger.error(problems.report, { timestamp: true });
			told = problems.report;
			channel.send({ type: 'error', err: describeError(problems) });
		},
	};
}

function describeError({ title, report }: Problems): ErrorPayload['err'] {
	return {
		name: 'ContentError',
		title,
		// The overlay reads Markdown links; a joiner between the brackets keeps ours as they are.
		message: report.replaceAll('](', ']\u2060('),
		stack: 'npm run check says the same.',
		plugin: NAME,
	} as ErrorPayload['err'];
}
