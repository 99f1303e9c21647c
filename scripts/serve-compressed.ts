import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
 * Serves a folder as a static host does that compresses text, on a free port.
 *
 * @param options.delay how many milliseconds each answer takes; this machine alone would answer faster than any reader's host
 * @param options.isPrecompressed sends the `.br` files that the build wrote, where there are any; else text is compressed by gzip as it is asked for
 */
export async function serveCompressed(
	folder: string,
	{ delay = 0, isPrecompressed = false }: { delay?: number; isPrecompressed?: boolean } = {},
): Promise<{
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
		const { body, encoding } = readForm(file, type !== undefined, isPrecompressed);
		answers.push({ path: pathname, bytes: body.length });
		response.writeHead(200, {
			...(type !== undefined && { 'content-type': `${type}; charset=utf-8` }),
			...(encoding !== undefined && { 'content-encoding': encoding }),
		});
		setTimeout(() => response.end(body), delay);
	});
	const { port, close } = await listen(server, 0);
	return {
		url: `http://localhost:${port}/`,
		sent: (pattern = /^/) =>
			answers.reduce((sum, { path, bytes }) => sum + (pattern.test(path) ? bytes : 0), 0),
		close,
	};
}

function readForm(
	file: string,
	isText: boolean,
	isPrecompressed: boolean,
): { body: Buffer; encoding?: string } {
	if (isPrecompressed && existsSync(`${file}.br`))
		return { body: readFileSync(`${file}.br`), encoding: 'br' };
	const body = readFileSync(file);
	return isText ? { body: gzipSync(body), encoding: 'gzip' } : { body };
}
