/**
 * npm run check [-- FILE… --format human|github|json --content FOLDER --shown-as FOLDER]
 *
 * Checks the content, and reports what breaks a rule. With files, only their issues are reported; a file outside the content
 * folder is checked as an entry. `--shown-as` is the folder that paths are printed with, for content that was checked out
 * elsewhere.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import {
	REPORT_FORMATS,
	listRulePages,
	reportIssues,
} from '../src/lib/diagnostics/report-issues.ts';
import type { ReportFormat } from '../src/lib/diagnostics/report-issues.ts';
import { runChecks } from '../src/lib/checks/run-checks.ts';
import { site } from '../src/site.ts';
import { existing, readCommandLine, stop } from './command-line.ts';

const { values, positionals } = readCommandLine(
	import.meta.filename,
	{
		format: { type: 'string', default: 'human' },
		content: { type: 'string', default: 'src/content' },
		'shown-as': { type: 'string' },
	},
	Infinity,
);
const format = values.format as ReportFormat;
if (!REPORT_FORMATS.includes(format))
	stop(`There is no format "${format}". Choose one of: ${REPORT_FORMATS.join(', ')}.`);

const started = performance.now();
const folder = resolve(existing(values.content));
const files = readContentFiles(folder);
const wanted = positionals.map(existing).map((path) => {
	const inside = relative(folder, resolve(path)).replaceAll('\\', '/');
	if (!inside.startsWith('..')) return inside;
	const name = inside.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
	const entry = { path: `entries/${name}.mdx`, text: readFileSync(resolve(path), 'utf8') };
	files.push(entry);
	return entry.path;
});

const { issues } = runChecks(files, today(), site.url);
const reported =
	wanted.length === 0
		? issues
		: issues.filter(({ path }) => wanted.some((one) => path === one || path.startsWith(`${one}/`)));
const byPath = new Map(files.map((file) => [file.path, file]));
const shownFolder = `${values['shown-as'] ?? relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
const report = reportIssues(reported, byPath, format, shownFolder, rulePages());
if (report) console.log(report);
if (format === 'human') {
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (reported.length > 0) console.error(`\n${listRulePages(reported)}`);
	const count = reported.length === 1 ? 'is 1 problem' : `are ${reported.length} problems`;
	console.error(
		`${files.length} files checked in ${seconds} seconds. There ${reported.length ? count : 'is no problem'}.`,
	);
}
process.exitCode = reported.length > 0 ? 1 : 0;

/** Where the pages of the rules are: on GitHub, where the check runs there. */
function rulePages(): string {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
	return `${server && repository ? `${server}/${repository}/blob/HEAD/` : ''}docs/rules/`;
}
