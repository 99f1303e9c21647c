import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';
import type { Table } from './table.ts';

const ENTRIES = [100, 1000];
/** How many of the claims that an entry names are copied with it. The others it shares with the entry that it is a copy of. */
const CLAIMS = 2;
/** How much longer a page may take with the most entries than with the fewest: 1 is linear, the rest is air for other work on the machine. */
const MOST_GROWTH = 1.3;
const OF_PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Builds the site in the working folder, and prints the most memory that the process held, in KB. */
const BUILD = `
	import { build } from 'astro';
	await build({ logLevel: 'error' });
	console.log(process.resourceUsage().maxRSS);
`;

interface Build {
	entries: number;
	pages: number;
	seconds: number;
	/** The most memory that the process held, in bytes. */
	memory: number;
}

/**
 * Builds the site with 100 and with 1,000 generated entries, or as many as are named, with empty caches.
 * Exits with 1 when a page takes longer with many entries than with few.
 */
export function benchScale(): Table[] {
	const named = process.argv.slice(3).map(Number);
	const builds = (named.length > 0 ? named : ENTRIES).map(measureBuild);
	const perPage = ({ seconds, pages }: Build) => seconds / pages;
	const rows = builds.map((build) => {
		const growth = perPage(build) / perPage(builds[0] ?? build);
		if (growth > MOST_GROWTH) process.exitCode = 1;
		return [
			String(build.entries),
			String(build.pages),
			build.seconds.toFixed(1),
			(build.memory / 2 ** 20).toFixed(0),
			growth.toFixed(2),
		];
	});
	return [
		{
			title: 'A build with empty caches, with so many more entries',
			head: ['entries', 'pages', 'seconds', 'memory MB', 'seconds a page, times the first'],
			rows,
			remarks: process.exitCode === 1 ? [`Worse than linear: beyond ${MOST_GROWTH}.`] : [],
		},
	];
}

/** @throws with what was printed when the build fails */
function measureBuild(entries: number): Build {
	const folder = copyProject(copyEntries(readContentFiles('src/content'), entries));
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', BUILD],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PRECOMPRESS: '0' },
		},
	);
	const seconds = (performance.now() - started) / 1000;
	if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
	const built = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	const pages = built.filter((path) => path.endsWith('.html')).length;
	return { entries, pages, seconds, memory: Number(stdout.trim().split('\n').at(-1)) * 1024 };
}

/** Copies the project to a new folder, with more content. Packages are linked one by one, so that its caches are its own, and empty. */
function copyProject(more: ContentFile[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-scale-'));
	for (const name of OF_PROJECT) cpSync(name, join(folder, name), { recursive: true });
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
	for (const { path, text } of more) {
		const place = join(folder, 'src/content', path);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, text);
	}
	return folder;
}

/**
 * Copies the site's entries under other names until there are so many, each with copies of some of its claims. All pass
 * the check, since their words are those of the originals.
 *
 * @param files the content of the site
 * @returns the new files
 */
export function copyEntries(files: ContentFile[], count: number): ContentFile[] {
	const entries = files.filter(({ path }) => path.startsWith('entries/background/'));
	const claims = new Map(
		files
			.filter(({ path }) => path.startsWith('ledger/claims/'))
			.map((file) => [/([^/]+)\.yaml$/.exec(file.path)?.[1] ?? '', file]),
	);
	return Array.from({ length: count }, (_, index) => {
		const { path, text } = entries[index % entries.length] as ContentFile;
		// In letters: a number would be a figure that no claim states.
		const name = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
		const linked = [...text.matchAll(/\]\(claim:([a-z0-9-]+)\)/g)].map(([, id = '']) => id);
		const copied = new Set([...new Set(linked)].slice(0, CLAIMS));
		return [
			{
				path: path.replace('.mdx', `-copy-${name}.mdx`),
				text: text
					.replace(/^title: ["']?/m, `$&Copy ${name} of `)
					.replace(/\]\(claim:([a-z0-9-]+)\)/g, (link, id: string) =>
						copied.has(id) ? `](claim:${id}-copy-${name})` : link,
					),
			},
			...[...copied].map((id) => {
				const claim = claims.get(id) as ContentFile;
				return {
					path: claim.path.replace('.yaml', `-copy-${name}.yaml`),
					text: claim.text
						.replace(/^statement: (?:>-\s+)?["']?/m, `$&In copy ${name}, `)
						.replace(/^subject: \S+/m, `$&-copy-${name}`),
				};
			}),
		];
	}).flat();
}
