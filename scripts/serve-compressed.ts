import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen } from './listen.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** Serves a folder as a static host does that compresses text, on a free port. */
export async function serveCompressed(folder: string): Promise<{
	url: string;
	/** Bytes of the answers so far, without their headers; only those whose path fits, if a pattern is given. */
	sent: (pattern?: RegExp) => number;
	close: () => Promise<void>;
}> {
	const answers: { path: string; bytes: number }[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const place = join(folder, decodeURIComponent(pathname));
		const file =
			existsSync(place) && statSync(place).isDirectory() ? join(place, 'index.html') : place;
		if (!existsSync(file)) return void response.writeHead(404).end();
		const type = TYPES[extname(file)];
		const body = readFileSync(file);
		const sentBody = type === undefined ? body : gzipSync(body);
		answers.push({ path: pathname, bytes: sentBody.length });
		if (type === undefined) return void response.writeHead(200).end(sentBody);
		response.writeHead(200, {
			'content-type': `${type}; charset=utf-8`,
			'content-encoding': 'gzip',
		});
		response.end(sentBody);
	});
	const { port, close } = await listen(server, 0);
	return {
		url: `http://localhost:${port}/`,
		sent: (pattern = /^/) =>
			answers.reduce((sum, { path, bytes }) => sum + (pattern.test(path) ? bytes : 0), 0),
		close,
	};
}
