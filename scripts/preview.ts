/**
 * npm run preview -- HEAD_CONTENT OUTPUT [--base BASE_CONTENT]
 *
 * Builds the site from a changed content folder with this project's code, for reviewers. Problems of what the content
 * says are listed at the top of every page. Files that the site cannot be built from, or that are refused, are set
 * aside and listed in Markdown, for a job summary. There is always a preview, in the worst case of
 * the content before the change.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { codeSpan } from '../src/lib/changes/code-span.ts';
import { changedPaths, planPreview } from '../src/lib/checks/plan-preview.ts';
import type { PreviewPlan } from '../src/lib/checks/plan-preview.ts';
import { existing, readCommandLine, stop } from './command-line.ts';
import { linkPackages } from './link-packages.ts';

/** What a build makes or does not need. */
const LEFT_OUT = new Set(['.astro', '.git', 'dist', 'node_modules', 'test']);

const { values, positionals } = readCommandLine(
	import.meta.filename,
	{ base: { type: 'string', default: 'src/content' } },
	2,
);
const [content = '', output = ''] = positionals;
if (content === '' || output === '')
	stop('Name the changed content and a folder to write: npm run preview -- HEAD_CONTENT OUTPUT');

const head = readContentFiles(existing(content));
const base = readContentFiles(existing(values.base));
const plans = [
	() => planPreview(head, base, today()),
	() => planPreview(head, base, today(), (issues) => issues),
	() => ({
		fromHead: [],
		fromBase: base.map(({ path }) => path),
		setAside: changedPaths(head, base),
	}),
];
for (const [index, plan] of plans.entries()) {
	const { setAside, ...files } = plan();
	if (!build(files, setAside)) continue;
	console.log(describeSetAside(setAside, index === 0));
	process.exit();
}
stop('No preview could be built, not even of the content before the change.', 1);

/** Builds in a copy of this project with the content of the preview. Packages are shared with the project itself. */
function build({ fromHead, fromBase }: Omit<PreviewPlan, 'setAside'>, setAside: string[]): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-preview-'));
	try {
		cpSync('.', folder, { recursive: true, filter: (path) => !LEFT_OUT.has(path) });
		linkPackages(folder);
		rmSync(join(folder, 'src/content'), { recursive: true });
		// One by one: links to other places are not among them.
		for (const path of fromHead) cpSync(join(content, path), join(folder, 'src/content', path));
		for (const path of fromBase) cpSync(join(values.base, path), join(folder, 'src/content', path));
		const { status } = spawnSync('npm', ['run', 'build'], {
			cwd: folder,
			env: { ...process.env, PREVIEW: '1', PREVIEW_SET_ASIDE: setAside.join('\n') },
			// The build prints to stderr: the output of this program is the summary.
			stdio: ['ignore', 2, 2],
		});
		if (status !== 0) return false;
		rmSync(output, { recursive: true, force: true });
		cpSync(join(folder, 'dist'), join(output, 'site'), { recursive: true });
		cpSync('.github/preview.md', join(output, 'README.md'));
		return true;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** In Markdown, for the job's summary. */
function describeSetAside(setAside: string[], isFirst: boolean): string {
	if (setAside.length === 0) return 'The preview shows the whole change.';
	const why = isFirst
		? 'The site cannot be built from these files as they are'
		: 'The site could not be built with these files';
	const files = setAside.slice(0, 100).map((path) => `- ${codeSpan(`src/content/${path}`)}`);
	const rest = setAside.length - files.length;
	return [
		`**${why}.** The preview shows them as they were before, or not at all:\n`,
		...files,
		...(rest > 0 ? [`- and ${rest} more`] : []),
	].join('\n');
}
