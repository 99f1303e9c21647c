import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import type { LedgerRecord } from '../../src/lib/ledger/record.ts';
import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';
import { linkPackages } from '../link-packages.ts';
import { FORMER_IDS } from './check.ts';
import type { Table } from './table.ts';

const ENTRIES = [100, 1000];
/** Sections of a generated entry, and how many claims each states. */
const SECTIONS = 2;
const CLAIMS = 8;
/** How much longer a page may take with the most entries than with the fewest: 1 is linear, the rest allows for other work on the machine. */
const MAX_GROWTH = 1.3;
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
export function benchScale(named: number[]): Table[] {
	const builds = (named.length > 0 ? named : ENTRIES).map(measureBuild);
	const perPage = ({ seconds, pages }: Build) => seconds / pages;
	const rows = builds.map((build) => {
		const growth = perPage(build) / perPage(builds[0] ?? build);
		if (growth > MAX_GROWTH) process.exitCode = 1;
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
			remarks: process.exitCode === 1 ? [`Worse than linear: beyond ${MAX_GROWTH}.`] : [],
		},
	];
}

/** @throws with what was printed when the build fails */
function measureBuild(entries: number): Build {
	const folder = copyProject(generateEntries(readContentFiles('src/content'), entries));
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

/** Copies the project to a new folder, with more content. Its caches are its own, and empty. */
function copyProject(more: ContentFile[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-scale-'));
	for (const name of OF_PROJECT) cpSync(name, join(folder, name), { recursive: true });
	linkPackages(folder, false);
	for (const { path, text } of more) {
		const place = join(folder, 'src/content', path);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, text);
	}
	return folder;
}

/**
 * Makes entries that pass the check. Each states claims of the site in their own words, with a link to each. The first
 * of each section is a claim of its own, a copy.
 *
 * @param files the content of the site
 * @returns the new files
 */
export function generateEntries(files: ContentFile[], count: number): ContentFile[] {
	// A quotation needs a link to its record, and the other marks mean something in MDX.
	const claims = [...loadLedger(files).ledger.records.claims.values()].filter(
		({ data }) => !/[“”"*_<>{}[\]`]/.test(data.statement),
	);
	return Array.from({ length: count }, (_, index) => {
		// In letters: a number would be a figure that no claim states.
		const name = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
		const more: ContentFile[] = [];
		const sections = Array.from({ length: SECTIONS }, (_unused, section) => {
			const sentences = Array.from({ length: CLAIMS }, (_none, place) => {
				const number = (index * SECTIONS + section) * CLAIMS + place;
				const { id, data, file } = claims[number % claims.length] as LedgerRecord<'claims'>;
				if (place > 0) return `${data.statement} See [the record](claim:${id}).\n`;
				more.push({
					path: file.path.replace('.yaml', `-copy-${name}.yaml`),
					text: file.text
						.replace(FORMER_IDS, '')
						.replace(/^statement: (?:>-\s+)?["']?/m, `$&In copy ${name}, `)
						.replace(/^subject: \S+/m, `$&-copy-${name}`),
				});
				return `${data.statement} See [the record](claim:${id}-copy-${name}).\n`;
			});
			return `## Part ${'abcd'[section]}\n\n${sentences.join('\n')}`;
		});
		const text = `---
title: Generated entry ${name}
description: What some records of the ledger say, number ${name}.
section: background
order: ${100 + index}
topics: [isis-k]
published: "2026-11-24"
---

${sections.join('\n')}`;
		return [{ path: `entries/background/generated-${name}.mdx`, text }, ...more];
	}).flat();
}
