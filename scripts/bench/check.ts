import { parse, stringify } from 'yaml';
import { readContentFiles, today } from '../../src/integrations/content-files.ts';
import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';
import { runChecks } from '../../src/lib/checks/run-checks.ts';
import type { Publisher } from '../../src/schemas/publisher.ts';
import { kindOf } from '../../src/lib/checks/load-ledger.ts';
import type { Table } from './table.ts';

const RUNS = 5;

/** Times the full check on the content as it is, and on two and four copies of it side by side. */
export function benchCheck(): Table[] {
	const files = readContentFiles('src/content');
	let first = 0;
	const rows = [1, 2, 4].map((copies) => {
		const content = Array.from({ length: copies }, (_, copy) =>
			copy === 0 ? files : rename(files, copy),
		).flat();
		let problems = 0;
		const times = Array.from({ length: RUNS }, () => {
			const started = performance.now();
			problems = runChecks(content, today()).issues.length;
			return (performance.now() - started) / 1000;
		});
		const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
		first ||= median;
		const counts = [copies, content.length, problems].map(String);
		return [...counts, median.toFixed(2), (median / first).toFixed(2)];
	});
	const head = ['copies', 'files', 'problems', 'median seconds', 'times the first'];
	return [{ title: 'The full check, on copies of the content side by side', head, rows }];
}

/** Keys that hold ids, in records and in front matter. */
const KEYS_OF_IDS = 'about|claims|copyOf|dataset|people|publisher|related|sources|speaker';
/** Where an id of a single word is told from a word of prose: after such a key, in a list below one, in links, in attributes. */
const SINGLE_WORDS = new RegExp(
	String.raw`((?:^|\n)(?:${KEYS_OF_IDS}):(?:\s*\n\s*- [^\n]*)+|(?:${KEYS_OF_IDS}): ?\[?[^\n]*|` +
		String.raw`\((?:claim|quote|term|person|source):[a-z0-9-]+\)|\bid="[^"]*")`,
	'g',
);

/** The hosts in an address, but for that of an archive around another address. */
const HOSTS = /(?<=https?:\/+)(?!web\.archive\.org)[^\s"/:]*[^\s"/:.]/g;

/** Topics and kinds have the names of some records, and dates are ids of some events. */
const FIXED = /(^(?:topics|kind):.*(?:\n\s*- .*)*)/m;
const IS_DATE = /^\d{4}(?:-\d\d)*$/;

/** The ids that a record had before: only one record may have them. */
export const FORMER_IDS = /^formerIds:(?: \[.*\]|(?:\n *- .*)+)\n?/m;

/** A copy of the content under other ids: every id that a file name declares gets a number, wherever it stands. */
export function rename(files: ContentFile[], copy: number): ContentFile[] {
	const ids = new Set(files.flatMap(({ path }) => kindOf(path)?.id.split('/').at(-1) ?? []));
	const suffix = `-copy-${copy}`;
	const add = (word: string) => (ids.has(word) && !IS_DATE.test(word) ? word + suffix : word);
	const addAll = (text: string) =>
		text
			.replace(SINGLE_WORDS, (part) => part.replace(/(?<![\w-])[a-z0-9]+(?![\w:-])/g, add))
			.replace(/(?<![\w/.#-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/.-])/g, add);
	return files
		.map((file) => copyPublisher(file, copy))
		.map(({ path, text }) => ({
			path: path.replace(/([^/]+)(\.\w+)$/, `$1${suffix}$2`),
			text: text
				.replace(FORMER_IDS, '')
				.replace(/^url: .*$/gm, (line) => line.replace(HOSTS, `$&.copy-${copy}`))
				.replace(/^(url: "?https?:\/\/[^\s"]+)/gm, `$1?${suffix}`)
				.replace(/^(subject: \S+)/gm, `$1${suffix}`)
				.replace(/^(statement: (?:>-\s+)?["']?)/gm, `$1In copy ${'abc'[copy - 1]}, `)
				.split(FIXED)
				.map((part) => (FIXED.test(part) ? part : addAll(part)))
				.join('')
				.replace(/(\/(?:background|claims|charts|questions)\/)([a-z0-9-]+)\//g, `$1$2${suffix}/`),
		}));
}

/** A publisher with other names and other hosts; any other file as it is. */
function copyPublisher(file: ContentFile, copy: number): ContentFile {
	if (!file.path.startsWith('ledger/publishers/')) return file;
	const { name, also = [], hosts = [], ...rest } = parse(file.text) as Publisher;
	const copied = {
		name: `Copy ${copy} ${name}`,
		also: also.map((one) => `Copy ${copy} ${one}`),
		hosts: hosts.map((host) => `${host}.copy-${copy}`),
	};
	return { ...file, text: stringify({ ...rest, ...copied }) };
}
