import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAll } from '../../../scripts/links/ask-all.ts';

const MANNERS = { userAgent: 'LinkCheck/1.0', timeout: 400, patience: 20, retries: 1 };
const LIMITS = { hosts: 8, pause: 0, until: Infinity };
const folder = mkdtempSync(join(tmpdir(), 'off-the-list-certificate-'));
let open: Server;
let secure: Server;
let origin = '';
let asked: { method: string; path: string; agent: string | undefined }[] = [];
const together = { now: 0, most: 0 };

/** What each path of the test server does. */
const ROUTES: Record<string, RequestListener> = {
	'/sound': (_, response) => response.end('text'),
	'/gone': (_, response) => response.writeHead(404).end(),
	'/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
	'/guarded': (_, response) => response.writeHead(403).end(),
	'/busy': (_, response) => response.writeHead(429, { 'retry-after': '600' }).end(),
	'/moved': (_, response) => response.writeHead(301, { location: '/sound' }).end(),
	'/for-now': (_, response) => response.writeHead(302, { location: '/sound' }).end(),
	'/taken-away': (_, response) => response.writeHead(302, { location: '/' }).end(),
	'/': (_, response) => response.end('front page'),
	'/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
	'/silent': () => {},
	'/broken': (_, response) => response.socket?.destroy(),
	'/fault': (_, response) => response.writeHead(500).end(),
	'/recovers': (request, response) => response.writeHead(countOf(request) > 2 ? 200 : 503).end(),
	'/slow': (_, response) => setTimeout(() => response.end(), 100),
};
const countOf = ({ url }: IncomingMessage) => asked.filter(({ path }) => path === url).length;

const answer: RequestListener = (request, response) => {
	const { method = '', url = '', headers } = request;
	asked.push({ method, path: url, agent: headers['user-agent'] });
	together.now += 1;
	together.most = Math.max(together.most, together.now);
	response.on('close', () => (together.now -= 1));
	ROUTES[url.replace(/\?.*/, '')]?.(request, response);
};
const listen = (server: Server) =>
	new Promise<number>((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});

beforeAll(async () => {
	open = createServer(answer);
	origin = `http://127.0.0.1:${await listen(open)}`;
	const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
	const subject = ['-subj', '/CN=localhost', '-days', '2'];
	const files = ['-keyout', key, '-out', certificate];
	execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject], {
		stdio: 'ignore',
	});
	secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer);
});
beforeEach(() => {
	asked = [];
	Object.assign(together, { now: 0, most: 0 });
});
afterAll(() => {
	for (const server of [open, secure]) {
		server.closeAllConnections();
		server.close();
	}
	rmSync(folder, { recursive: true });
});

const ask = async (url: string) => {
	const [result] = await askAll([{ url, usedBy: [] }], MANNERS, LIMITS);
	return { verdict: result?.verdict, answer: result?.answer, to: result?.to };
};

describe('askAll', () => {
	test.each([
		['/sound', 'sound', '200', undefined],
		['/gone', 'gone', '404', undefined],
		['/no-head', 'sound', '200', undefined],
		['/guarded', 'refused', '403', undefined],
		['/busy', 'refused', '429', undefined],
		['/moved', 'moved', '200', '/sound'],
		['/for-now', 'sound', '200', undefined],
		['/taken-away', 'front-page', '200', '/'],
		['/circle', 'unreachable', 'TOO_MANY_HOPS', undefined],
		['/silent', 'timeout', 'TimeoutError', undefined],
		['/broken', 'unreachable', 'UND_ERR_SOCKET', undefined],
		['/fault', 'fault', '500', undefined],
		['/recovers', 'sound', '200', undefined],
	])('%s is %s by the answer %s', async (path, verdict, said, to) => {
		expect(await ask(origin + path)).toEqual({
			verdict,
			answer: said,
			to: to === undefined ? undefined : origin + to,
		});
	});

	test('a certificate that nobody vouches for is told as such', async () => {
		const port = await listen(secure);
		expect(await ask(`https://127.0.0.1:${port}/sound`)).toEqual({
			verdict: 'certificate',
			answer: 'DEPTH_ZERO_SELF_SIGNED_CERT',
			to: undefined,
		});
		expect(asked).toEqual([]);
	});

	test('asks once by HEAD and says who asks', async () => {
		await ask(`${origin}/sound`);
		expect(asked).toEqual([{ method: 'HEAD', path: '/sound', agent: 'LinkCheck/1.0' }]);
	});

	test('asks again by GET what HEAD denies, and again after a fault', async () => {
		await ask(`${origin}/gone`);
		await ask(`${origin}/fault`);
		expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
			'HEAD /gone',
			'GET /gone',
			'HEAD /fault',
			'GET /fault',
			'HEAD /fault',
			'GET /fault',
		]);
	});

	test('does not press a host that asks for ten minutes', async () => {
		await ask(`${origin}/busy`);
		expect(asked.map(({ method }) => method)).toEqual(['HEAD']);
	});

	test.each([
		['one host for one address at a time', 1, 8, 1],
		['two hosts at once', 2, 8, 2],
		['two hosts in turn when the limit is one', 2, 1, 1],
	])('asks %s', async (_, count, hosts, most) => {
		const names = ['127.0.0.1', 'localhost'].slice(0, count);
		const some = names.flatMap((name) =>
			[1, 2].map((number) => ({
				url: `${origin.replace('127.0.0.1', name)}/slow?${number}`,
				usedBy: [],
			})),
		);
		await askAll(some, MANNERS, { ...LIMITS, hosts });
		expect(together.most).toBe(most);
	});

	test('waits between two addresses of one host', async () => {
		const started = performance.now();
		const two = [1, 2].map((number) => ({ url: `${origin}/sound?${number}`, usedBy: [] }));
		await askAll(two, MANNERS, { ...LIMITS, pause: 150 });
		expect(performance.now() - started).toBeGreaterThanOrEqual(149);
	});

	test('asks nothing after its time, and says so', async () => {
		const some = [{ url: `${origin}/sound`, usedBy: ['source a'] }];
		expect(await askAll(some, MANNERS, { ...LIMITS, until: 0 })).toEqual([
			{ url: `${origin}/sound`, usedBy: ['source a'], verdict: 'not-asked', answer: '—' },
		]);
		expect(asked).toEqual([]);
	});
});
