import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { hashText } from '../lib/text/hash-text.ts';
import { openCache } from '../pictures/build-cache.ts';
import type { BuildCache } from '../pictures/build-cache.ts';

/** Texts that hosts compress. What Pagefind wrote for its index is compressed already. */
const TEXT = /\.(?:css|csv|html|js|json|svg|txt|webmanifest|xml)$/;
/** Below this a compressed answer saves no packet. */
const LEAST = 512;
/** As many as Node's own pool of threads works on at once. */
const AT_ONCE = 4;

const FORMS = {
	br: (text: Buffer) =>
		promisify(brotliCompress)(text, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
			},
		}),
	gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes each text of the site compressed beside it, for hosts that serve such files (`docs/hosting.md`).
 * What was compressed before is taken from the cache. `PRECOMPRESS=0` leaves it to the host.
 */
export function precompress(): AstroIntegration {
	return {
		name: 'precompress',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				if (process.env['PRECOMPRESS'] === '0')
					return logger.info('Nothing is compressed: PRECOMPRESS is 0.');
				const cache = openCache('compressed');
				const folder = fileURLToPath(dir);
				const queue = readdirSync(folder, { recursive: true, encoding: 'utf8' })
					.filter((name) => TEXT.test(name))
					.sort();
				let count = 0;
				const work = async () => {
					let name: string | undefined;
					while ((name = queue.shift()) !== undefined)
						if (await compressFile(join(folder, name), cache)) count += 1;
				};
				await Promise.all(Array.from({ length: AT_ONCE }, work));
				logger.info(`${count} files stand beside their compressed forms.`);
			},
		},
	};
}

/** Writes both forms of a file beside it, unless it is too small. */
async function compressFile(path: string, cache: BuildCache): Promise<boolean> {
	const text = await readFile(path);
	if (text.length < LEAST) return false;
	const hash = hashText(text);
	for (const [ending, compress] of Object.entries(FORMS)) {
		const key = `${hash}.${ending}`;
		let compressed = cache.read(key);
		if (compressed === undefined) cache.write(key, (compressed = await compress(text)));
		await writeFile(`${path}.${ending}`, compressed);
	}
	return true;
}
