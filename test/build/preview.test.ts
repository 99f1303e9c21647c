import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnv } from '../clean-env.ts';
import { copyProject } from '../project-copy.ts';
import type { ProjectCopy } from '../project-copy.ts';

const LISTING = 'entries/background/the-2003-listing.mdx';
const ISIS = 'entries/background/isis-k.mdx';
const output = mkdtempSync(join(tmpdir(), 'off-the-list-output-'));
let project: ProjectCopy;
let preview: ReturnType<typeof run>;
const page = (path: string) => readFileSync(join(output, 'site', path, 'index.html'), 'utf8');

function run(cwd: string, args: string[], env: Record<string, string> = {}) {
	return spawnSync('npm', args, { cwd, env: { ...cleanEnv, ...env }, encoding: 'utf8' });
}

/** A change with a wrong figure in one entry, and in another a program that would leave a file behind. */
beforeAll(() => {
	project = copyProject();
	project.edit(
		LISTING,
		'[fifteen organisations](claim:ruling-2003)',
		'[sixteen organisations](claim:ruling-2003)',
	);
	const canary = JSON.stringify(join(output, 'canary'));
	const path = join(project.folder, 'src/content', ISIS);
	writeFileSync(
		path,
		`${readFileSync(path, 'utf8')}\nimport fs from 'node:fs'\n\n{fs.writeFileSync(${canary}, '')}\n`,
	);
	preview = run('.', [
		'run',
		'--silent',
		'preview',
		'--',
		join(project.folder, 'src/content'),
		output,
	]);
}, 180_000);
afterAll(() => {
	project.remove();
	rmSync(output, { recursive: true });
});

test('a preview is built, and says which files it shows as they were before', () => {
	expect(preview.stdout).toBe(
		'**The site cannot be built from these files as they are.** The preview shows them as they were before, or not at all:\n\n' +
			`- \`src/content/${ISIS}\`\n`,
	);
	expect(preview.status).toBe(0);
});

test('a page with a wrong figure is in the preview, with the problem at its top', () => {
	expect(page('background/the-2003-listing')).toContain('>sixteen organisations<');
	expect(page('background/the-2003-listing')).toMatch(
		/<summary><strong>This is a preview, not the published site\.<\/strong> The check found one problem in the content\.<\/summary><ul><li>entries\/background\/isis-k\.mdx is shown as it was before, or not at all\.<\/li><li>entries\/background\/the-2003-listing\.mdx:\d+:\d+ unstated-figure\. The claim &quot;ruling-2003&quot; does not state &quot;sixteen&quot;\.<\/li><\/ul>/,
	);
});

test('every page of the preview says that it is one, within its content security policy', () => {
	const home = page('.');
	const style = /<style>(\.preview-notice[^<]*)<\/style>/.exec(home)?.[1] ?? '';
	const hash = createHash('sha256').update(style).digest('base64');
	expect(home).toContain('The check found one problem');
	expect(home).toContain(`'sha256-${hash}'`);
});

test('code in an entry does not run, and its page is the one before the change', () => {
	expect(existsSync(join(output, 'canary'))).toBe(false);
	const main = /<main[\s\S]*<\/main>/;
	expect(main.exec(page('background/isis-k'))?.[0]).toBe(
		main.exec(readFileSync('dist/background/isis-k/index.html', 'utf8'))?.[0],
	);
});

test('beside the site stands how to open it', () => {
	expect(readFileSync(join(output, 'README.md'), 'utf8')).toContain(
		'\n    python3 -m http.server 4321 --directory site --bind 127.0.0.1\n',
	);
});

test('a build with PREVIEW=1 stops all the same at what is refused', () => {
	const { status, stdout, stderr } = run(project.folder, ['run', 'build'], { PREVIEW: '1' });
	expect(status).not.toBe(0);
	expect(stdout + stderr).toMatch(/isis-k\.mdx:\d+:1 {2}refused-/);
	expect(existsSync(join(output, 'canary'))).toBe(false);
});

test('a build of its own accord has no notice and stops at a wrong figure', () => {
	expect(readFileSync('dist/index.html', 'utf8')).not.toContain('preview-notice');
	const { status, stdout, stderr } = run(project.folder, ['run', 'build']);
	expect(status).not.toBe(0);
	expect(stdout + stderr).toMatch(/the-2003-listing\.mdx:\d+:\d+ {2}unstated-figure/);
});
