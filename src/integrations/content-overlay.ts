import type { ErrorPayload, HotPayload, Plugin, ViteDevServer } from 'vite';

/** What is wrong with the content. */
export interface Problems {
	/** A headline: "The content has 2 problems". */
	title: string;
	/** Each problem with its place and its remedy. */
	report: string;
}

const NAME = 'content-guard';
/** How long Astro takes to write a change of the content into its store, in milliseconds. */
const SETTLING = 1500;

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
			let settled: NodeJS.Timeout | undefined;
			let invalidatedAt = 0;
			const watch = (path: string) => {
				if (!path.replaceAll('\\', '/').startsWith(folder)) return;
				later();
				clearTimeout(settled);
				settled = setTimeout(() => {
					invalidatedAt = performance.now();
					reloadAll(server);
					// On a busy machine the store may be written only now.
					settled = setTimeout(() => invalidateModules(server), SETTLING);
				}, SETTLING);
			};
			server.middlewares.use(({ url = '' }, response, next) => {
				const began = performance.now();
				// A page that was still being made while modules were renewed may have put old ones back.
				const reload = () => began < invalidatedAt && reloadAll(server);
				if (/^[^?]*\/(?:\?|$)/.test(url)) response.once('close', reload);
				next();
			});
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, watch);
			server.environments['client']?.hot.on('vite:client:connect', later);
			server.httpServer?.once('listening', later);
		},
	};
}

/**
 * Invalidates every module, and then reloads every page. A page that was being made while the content changed can leave
 * modules behind that hold what was there before.
 */
function reloadAll(server: ViteDevServer): void {
	invalidateModules(server);
	server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
}

function invalidateModules(server: ViteDevServer): void {
	for (const [name, { hot }] of Object.entries(server.environments))
		if (name !== 'client') hot.send({ type: 'full-reload' });
}

function makeOverlay(server: ViteDevServer) {
	const channel = server.environments['client']?.hot ?? server.ws;
	let shown: ErrorPayload | undefined;
	let reported = '';
	const send = channel.send as (payload: HotPayload) => void;
	// A page that lacks a record fails with Astro's error, which would cover ours and say less. Astro wraps this function too.
	channel.send = function (this: unknown, payload: HotPayload) {
		const isOurs = payload.type === 'error' && payload.err.plugin === NAME;
		if (isOurs) shown = payload;
		send.call(this, payload.type === 'error' && shown ? shown : payload);
	} as typeof channel.send;
	return {
		show: (problems: Problems | undefined) => {
			if (problems === undefined) {
				if (shown) channel.send({ type: 'full-reload', path: '*' });
				shown = undefined;
				reported = '';
				return;
			}
			// Every page that connects asks again; the terminal gets it once.
			if (problems.report !== reported)
				server.config.logger.error(problems.report, { timestamp: true });
			reported = problems.report;
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
		stack: '`npm run check` prints the same report.',
		plugin: NAME,
	} as ErrorPayload['err'];
}
