import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/checks/load-ledger.ts';
import { listSearchRecords } from '../../src/lib/search/search-records.ts';
import { listWords } from '../../src/lib/search/vocabulary.ts';
import { writeBareSite } from './bare-site.ts';
import { measureBuild } from './measure-build.ts';
import type { BuildCost } from './measure-build.ts';
import { OF_ENTRY, generateContent } from './scale-content.ts';
import { copyWithContent } from './scale-project.ts';
import { writeTable } from './table.ts';
import type { Table } from './table.ts';

const HEAD = [
	'site',
	'entries',
	'pages',
	'seconds',
	'processor s',
	'memory MB',
	'index MB',
	'seconds, times bare',
	'processor, times bare',
	'growth',
];

/**
 * Builds the site with generated entries beside a bare Astro site of the same text, and tells what each took.
 *
 * `--entries 100,1000,5000` says how many; `--again` builds ours with the first of these numbers as it is shipped, with
 * its compressed forms, and again after one changed entry.
 */
export async function benchScale(): Promise<Table[]> {
	const { values } = parseArgs({
		args: process.argv.slice(3),
		options: {
			entries: { type: 'string', default: '100,1000,5000' },
			again: { type: 'boolean', default: false },
		},
	});
	const rows: string[][] = [];
	let before: Built[] = [];
	const counts = values.entries.split(',').map(Number);
	for (const count of counts) {
		const project = copyWithContent(generateContent(count, listOwnWords()));
		const bare = writeBareSite(project);
		const measured = [
			measure('bare', count, bare, await measureBuild(bare)),
			measure('this', count, project, await measureBuild(project)),
		];
		if (values.again && count === counts[0]) {
			for (const kept of KEPT) rmSync(join(project, kept), { recursive: true, force: true });
			const ship = async (name: string) => {
				const cost = await measureBuild(project, { isCompressed: true });
				measured.push(measure(name, count, project, cost));
			};
			await ship('as shipped');
			changeEntry(project);
			await ship('after a change');
		}
		for (const one of measured)
			rows.push(
				tellBuild(
					one,
					measured[0],
					before.find(({ name }) => name === one.name),
				),
			);
		console.error(writeTable({ title: '', head: HEAD, rows: rows.slice(-measured.length) }));
		before = measured;
		for (const folder of [bare, project]) rmSync(folder, { recursive: true });
	}
	const { words, claims, sources, otherClaims } = OF_ENTRY;
	const title =
		`Builds with the site’s own content and generated entries: each of ${words} words, with ${claims} claims and ` +
		`${sources} sources of its own and links to ${otherClaims} claims of others`;
	return [{ title, head: HEAD, rows }];
}

/** What builds keep for later ones. */
const KEPT = ['node_modules/.cache', 'node_modules/.astro', '.astro', 'dist'];

/** One build with what it made. */
interface Built extends BuildCost {
	name: string;
	entries: number;
	pages: number;
	/** The size of the search index, in bytes. */
	index: number;
}

function measure(name: string, entries: number, folder: string, cost: BuildCost): Built {
	const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
	const index = files
		.filter((path) => path.startsWith('pagefind'))
		.map((path) => statSync(join(folder, 'dist', path)))
		.reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
	const pages = files.filter((path) => path.endsWith('.html')).length;
	return { ...cost, name, entries, pages, index };
}

/** Changes a word in one entry, as an author would. */
function changeEntry(project: string): void {
	const path = join(project, 'src/content/entries/background/generated-0.mdx');
	writeFileSync(path, `${readFileSync(path, 'utf8')}\nOne more sentence.\n`);
}

/** The words of the site's own texts, frequent ones first. */
function listOwnWords(): string[] {
	const { ledger } = loadLedger(readContentFiles('src/content'));
	return listWords(listSearchRecords(ledger))
		.toReversed()
		.flatMap((some) => some.split(' '));
}

/** One row. Growth is how many times the processor time grew for each time that the entries grew: 1 is linear, less is better. */
function tellBuild(one: Built, bare: Built | undefined, smaller: Built | undefined): string[] {
	const times = smaller === undefined ? 1 : one.entries / smaller.entries;
	const ratio = (measure: 'seconds' | 'processor', other: Built | undefined, per: number) =>
		other === undefined || other === one ? '' : (one[measure] / other[measure] / per).toFixed(2);
	return [
		one.name,
		String(one.entries),
		String(one.pages),
		one.seconds.toFixed(1),
		one.processor.toFixed(1),
		(one.memory / 2 ** 20).toFixed(0),
		(one.index / 2 ** 20).toFixed(1),
		ratio('seconds', bare, 1),
		ratio('processor', bare, 1),
		ratio('processor', smaller, times),
	];
}
