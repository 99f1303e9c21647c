import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from './listen.ts';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
};

/**
 * Serves a folder on a free port as a static host does that compresses text, by Brotli at its highest level.
 *
 * @param delay how many milliseconds each answer takes; this machine alone would answer faster than any reader's host
 * @returns its address, and `sent()`, the bytes of the answers so far without their headers
 */
export async function serveCompressed(folder: string, delay = 0) {
	let sent = 0;
	const bodies = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
		if (!existsSync(file)) return void response.writeHead(404).end();
		const type = TYPES[extname(file)];
		const body =
			bodies.get(file) ??
			(type === undefined ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
		bodies.set(file, body);
		sent += body.length;
		if (type !== undefined)
			response.setHeaders(
				new Headers({ 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' }),
			);
		setTimeout(() => response.end(body), delay);
	});
	const { port, close } = await listen(server);
	return { url: `http://localhost:${port}/`, sent: () => sent, close };
}
