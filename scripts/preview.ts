/**
 * npm run preview -- HEAD_CONTENT OUTPUT [--base BASE_CONTENT]
 *
 * Builds the site from a changed content folder with this project's code, for reviewers. Problems of what the content
 * says are listed at the top of every page. Files that the site cannot be built from, or that are refused, are set
 * aside and listed in Markdown, for a job summary. There is always a preview, in the worst case of
 * the content before the change.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFiles, today } from '../src/integrations/content-files.ts';
import { codeSpan } from '../src/lib/changes/code-span.ts';
import { planPreview } from '../src/lib/checks/plan-preview.ts';
import type { PreviewPlan } from '../src/lib/checks/plan-preview.ts';
import { makeWorkspace } from './preview/workspace.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { base: { type: 'string', default: 'src/content' } },
});
const [content, output] = positionals;
if (content === undefined || output === undefined) {
	console.error(
		'Name the changed content and a folder to write: npm run preview -- HEAD_CONTENT OUTPUT',
	);
	process.exit(2);
}

const head = readContentFiles(content);
const base = readContentFiles(values.base);
const nothing: PreviewPlan = planPreview(base, base, today());
const plans = [
	() => planPreview(head, base, today()),
	() => planPreview(head, base, today(), (issues) => issues),
	() => ({ ...nothing, setAside: planChanged() }),
];
for (const [index, plan] of plans.entries()) {
	const { setAside, built } = build(plan());
	if (!built) continue;
	console.log(describeSetAside(setAside, index === 0));
	process.exit();
}
console.error('No preview could be built, not even of the content before the change.');
process.exit(1);

function build(plan: PreviewPlan): { setAside: string[]; built: boolean } {
	const folder = makeWorkspace(content as string, values.base, plan);
	try {
		const { status } = spawnSync('npm', ['run', 'build'], {
			cwd: folder,
			env: { ...process.env, PREVIEW: '1', PREVIEW_SET_ASIDE: plan.setAside.join('\n') },
			// The build's own words go where errors go: what this program prints is the summary.
			stdio: ['ignore', 2, 2],
		});
		if (status !== 0) return { setAside: plan.setAside, built: false };
		rmSync(output as string, { recursive: true, force: true });
		cpSync(join(folder, 'dist'), join(output as string, 'site'), { recursive: true });
		cpSync('.github/preview.md', join(output as string, 'README.md'));
		return { setAside: plan.setAside, built: true };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Every file that differs. */
function planChanged(): string[] {
	const before = new Map(base.map(({ path, text }) => [path, text]));
	const after = new Map(head.map(({ path, text }) => [path, text]));
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((path) => before.get(path) !== after.get(path))
		.sort();
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
