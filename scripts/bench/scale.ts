import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../../src/integrations/content-files.ts';
import { loadLedger } from '../../src/lib/ledger/load-ledger.ts';
import { listSearchRecords } from '../../src/lib/search/search-records.ts';
import { listWords } from '../../src/lib/search/vocabulary.ts';
import { writeBareSite } from './bare-site.ts';
import { measureBuild } from './measure-build.ts';
import type { BuildCost } from './measure-build.ts';
import { OF_ENTRY, generateContent } from './scale-content.ts';
import { copyWithContent } from './scale-project.ts';

const HEAD =
	'site         entries   pages  seconds  processor s  memory MB  index MB  times bare (processor)  growth (processor)';

/**
 * Builds the site with generated entries beside a bare Astro site of the same text, and prints what each took.
 *
 * `--entries 100,1000,5000` says how many; `--again` builds ours again after one changed entry.
 */
export async function benchScale(): Promise<void> {
	const { values } = parseArgs({
		args: process.argv.slice(3),
		options: {
			entries: { type: 'string', default: '100,1000,5000' },
			again: { type: 'boolean', default: false },
		},
	});
	console.log(
		`Each entry: ${OF_ENTRY.words} words, ${OF_ENTRY.claims} claims and ${OF_ENTRY.sources} sources of its own, ` +
			`links to ${OF_ENTRY.otherClaims} claims of others. The site's own content is there too.\n${HEAD}`,
	);
	let before: Measured[] = [];
	for (const count of values.entries.split(',').map(Number)) {
		const project = copyWithContent(generateContent(count, listOwnWords()));
		const bare = writeBareSite(project);
		const measured = [
			measure('bare', count, bare, await measureBuild(bare)),
			measure('this', count, project, await measureBuild(project)),
		];
		if (values.again) {
			changeEntry(project);
			measured.push(measure('this, again', count, project, await measureBuild(project)));
		}
		for (const one of measured)
			printLine(
				one,
				measured[0],
				before.find(({ name }) => name === one.name),
			);
		before = measured;
		for (const folder of [bare, project]) rmSync(folder, { recursive: true });
	}
}

/** One build with what it made. */
interface Measured extends BuildCost {
	name: string;
	entries: number;
	pages: number;
	/** The size of the search index, in bytes. */
	index: number;
}

function measure(name: string, entries: number, folder: string, cost: BuildCost): Measured {
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

/**
 * Growth is how many times the seconds grew for each time that the entries grew: 1 is linear, less is better.
 * What stands in parentheses is the same of processor time, for machines that do other work as well.
 */
function printLine(one: Measured, bare: Measured | undefined, smaller: Measured | undefined) {
	const times = smaller === undefined ? 1 : one.entries / smaller.entries;
	console.log(
		[
			one.name.padEnd(12),
			String(one.entries).padStart(7),
			String(one.pages).padStart(7),
			one.seconds.toFixed(1).padStart(8),
			one.processor.toFixed(1).padStart(12),
			(one.memory / 2 ** 20).toFixed(0).padStart(10),
			(one.index / 2 ** 20).toFixed(1).padStart(9),
			compare(one, bare, 1).padStart(23),
			compare(one, smaller, times).padStart(19),
		].join(' '),
	);
}

/** How many times as long as another build one took, for so many times as much to do. */
function compare(one: Measured, other: Measured | undefined, times: number): string {
	if (other === undefined) return '';
	const ratio = (a: number, b: number) => (a / b / times).toFixed(2);
	return `${ratio(one.seconds, other.seconds)} (${ratio(one.processor, other.processor)})`;
}
