import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listen } from '../scripts/bench/listen.ts';

/**
 * Serves a folder of built pages, with its own page for what is not found.
 *
 * @param options.port the port to listen on; 0 takes a free one
 * @param options.base the path that the site was built for
 */
export async function serveFolder(
	folder: string,
	{ port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<{ url: string; close: () => Promise<void> }> {
	const prefix = base.replace(/\/$/, '');
	const files = sirv(folder, { etag: true });
	const server = createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			createReadStream(join(folder, '404.html')).pipe(response);
		};
		if (!request.url?.startsWith(`${prefix}/`)) return missing();
		request.url = request.url.slice(prefix.length);
		files(request, response, missing);
	});
	const listening = await listen(server, port);
	return { url: `http://localhost:${listening.port}${prefix}/`, close: listening.close };
}
