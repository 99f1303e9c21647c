/** The settings for web servers in `docs/hosting.md`, started as they stand there and asked by a real client. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen } from '../../scripts/bench/listen.ts';
import { PAGE_POLICY } from '../../src/lib/head/content-policy.ts';
import { pages } from './site-files.ts';

/** How long a server is waited for, in milliseconds. */
const TIMEOUT = 60_000;
const docs = readFileSync('docs/hosting.md', 'utf8');
/** A page that other sites may frame. */
const EMBED = pages.find(({ path }) => path.startsWith('/embed/'))?.path ?? '';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const SERVERS = {
	nginx: {
		program: '/usr/sbin/nginx',
		debianPackage: 'nginx-light libnginx-mod-http-brotli-static',
		configure: (text: string, folder: string) =>
			`load_module ${BROTLI};\ndaemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\n${text.replace('http {', `http {\naccess_log off;\nclient_body_temp_path ${folder}/b;\nproxy_temp_path ${folder}/p;\nfastcgi_temp_path ${folder}/f;\nuwsgi_temp_path ${folder}/u;\nscgi_temp_path ${folder}/s;\n`)}`,
		start: (folder: string) => ['-c', join(folder, 'conf'), '-p', folder],
	},
	caddy: {
		program: '/usr/bin/caddy',
		debianPackage: 'caddy',
		configure: (text: string) => `{\nadmin off\nauto_https off\n}\n${text}`,
		start: (folder: string) => ['run', '--config', join(folder, 'conf'), '--adapter', 'caddyfile'],
	},
} as const;

/** Copies some of the site, with compressed copies of its pages, as a published site has them. */
function copySome(folder: string): void {
	for (const name of ['_headers', '_astro'])
		cpSync(`dist/${name}`, `${folder}/${name}`, { recursive: true });
	for (const path of ['index', '404', 'report/index', `${EMBED.slice(1)}index`]) {
		const page = `${folder}/${path}.html`;
		cpSync(`dist/${path}.html`, page);
		writeFileSync(`${page}.br`, brotliCompressSync(readFileSync(page)));
		writeFileSync(`${page}.gz`, gzipSync(readFileSync(page)));
	}
}

/** Asks by curl, which does not unpack what it is sent. */
function ask(url: string, accept = 'identity') {
	const { stdout } = spawnSync('curl', ['-s', '-i', '-H', `accept-encoding: ${accept}`, url], {
		encoding: 'buffer',
	});
	const split = stdout.indexOf('\r\n\r\n');
	const [status = '', ...lines] = stdout.subarray(0, split).toString().split('\r\n');
	const headers = new Map(
		lines.map((line): [string, string] => {
			const [name = '', value = ''] = line.split(/: (.*)/s);
			return [name.toLowerCase(), value];
		}),
	);
	return { status: Number(status.split(' ')[1]), headers, body: stdout.subarray(split + 4) };
}

describe.each(Object.entries(SERVERS))(
	'%s',
	(name, { program, debianPackage, configure, start }) => {
		let server: ChildProcess;
		let folder: string;
		let url: string;
		let output = '';

		beforeAll(async () => {
			if (!existsSync(program) || (name === 'nginx' && !existsSync(BROTLI)))
				throw new Error(`This test needs ${name}. On Debian: "apt-get install ${debianPackage}".`);
			folder = mkdtempSync(join(tmpdir(), 'off-the-list-host-'));
			// Started by root, nginx reads as somebody else.
			chmodSync(folder, 0o755);
			copySome(join(folder, 'site'));
			const { port, close } = await listen(createServer());
			await close();
			const settings = new RegExp(`\`\`\`${name}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? '';
			writeFileSync(
				join(folder, 'conf'),
				configure(
					settings.replace('8080', String(port)).replace('/srv/off-the-list', join(folder, 'site')),
					folder,
				),
			);
			server = spawn(program, start(folder), {
				env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
			});
			server.stderr?.on('data', (data) => (output += data));
			url = `http://127.0.0.1:${port}`;
			const answers = () => fetch(url).then(Boolean, () => false);
			await vi.waitUntil(async () => server.exitCode !== null || answers(), TIMEOUT);
			if (server.exitCode !== null) throw new Error(output);
		});
		afterAll(async () => {
			server?.kill();
			await new Promise((done) =>
				server?.exitCode === null ? server.once('exit', done) : done(0),
			);
			if (folder) rmSync(folder, { recursive: true, force: true });
		});

		test('serves a page as it was built, as HTML in UTF-8', () => {
			const { status, headers, body } = ask(`${url}/report/`);
			expect(status).toBe(200);
			expect(headers.get('content-type')?.toLowerCase()).toMatch(/^text\/html; ?charset=utf-8$/);
			expect(body).toEqual(readFileSync('dist/report/index.html'));
		});

		test.each([
			['br', brotliDecompressSync, '.br'],
			['gzip', gunzipSync, '.gz'],
		] as const)(
			'sends the form compressed by %s that stands beside the page',
			(form, unpack, ending) => {
				const { headers, body } = ask(`${url}/report/`, form);
				expect(headers.get('content-encoding')).toBe(form);
				expect(body).toEqual(readFileSync(`${folder}/site/report/index.html${ending}`));
				expect(unpack(body)).toEqual(readFileSync('dist/report/index.html'));
			},
		);

		test('sends the security headers, and lets only embeds be framed', () => {
			const { headers } = ask(`${url}/report/`);
			expect(headers.get('content-security-policy')).toMatch(
				/^default-src 'none'; .*frame-ancestors 'none'$/,
			);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
			expect(ask(url + EMBED).headers.get('content-security-policy')).toContain(
				'frame-ancestors *',
			);
		});

		test('the home page has its policy too, with a query as well', () => {
			for (const path of ['/', '/?theme=dark'])
				expect(ask(url + path).headers.get('content-security-policy')).toContain(
					"default-src 'none'",
				);
		});

		test('keeps hashed files for ever, and pages not', () => {
			const script =
				/<script type="module" src="([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ??
				'';
			expect(ask(url + script).headers.get('cache-control')).toContain('immutable');
			expect(ask(`${url}/report/`).headers.get('cache-control') ?? '').not.toContain('immutable');
		});

		test('answers with our own page and 404 where nothing is, and hides the file of headers', () => {
			const { status, body } = ask(`${url}/no-such-page/`);
			expect(status).toBe(404);
			expect(body.toString()).toContain('There is no page at this address');
			expect(ask(`${url}/_headers`).status).toBe(404);
		});
	},
);

describe('public/_headers', () => {
	const rules = readFileSync('dist/_headers', 'utf8')
		.split(/\n\n/)
		.slice(1)
		.map((block) => {
			const [pattern = '', ...lines] = block.trim().split('\n');
			return { pattern, headers: lines.map((line) => line.trim().split(/: (.*)/s)) };
		});
	const policiesOf = (path: string) =>
		rules
			.filter(({ pattern }) =>
				pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
			)
			.flatMap(({ headers }) => headers)
			.filter(([name]) => name === 'Content-Security-Policy')
			.map(([, value]) => value);

	test('gives each page the policy that it says itself, once, and lets only embeds be framed', () => {
		const wrong = pages
			.filter(({ path }) => path !== '/editions/off-the-list.html')
			.filter(({ path }) => {
				const frames = path.startsWith('/embed/') ? '*' : "'none'";
				return policiesOf(path).join() !== `${PAGE_POLICY}; frame-ancestors ${frames}`;
			});
		expect(pages.length).toBeGreaterThan(500);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('no header stands in two rules that fit one path', () => {
		const named = rules.flatMap(({ pattern, headers }) =>
			headers.map(([name]) => ({ name, pattern })),
		);
		const clashes = named.filter(({ name, pattern }) =>
			named.some(
				(other) =>
					other.name === name &&
					other.pattern !== pattern &&
					pattern.endsWith('*') &&
					other.pattern.startsWith(pattern.slice(0, -1)),
			),
		);
		expect(clashes).toEqual([]);
	});
});
