import {
	copyFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { PreviewPlan } from '../../src/lib/checks/plan-preview.ts';

/** What a build makes or does not need. */
const LEFT_OUT = new Set(['.astro', '.git', 'dist', 'node_modules', 'test']);

/** A copy of this project with the content of a preview. Packages are shared with the project itself. */
export function makeWorkspace(head: string, base: string, plan: PreviewPlan): string {
	const folder = mkdtempSync(join(tmpdir(), 'off-the-list-preview-'));
	for (const name of readdirSync('.'))
		if (!LEFT_OUT.has(name)) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	const content = join(folder, 'src/content');
	rmSync(content, { recursive: true });
	copyFiles(head, content, plan.fromHead);
	copyFiles(base, content, plan.fromBase);
	return folder;
}

/** Copies files one by one, as bytes: pictures are not text, and links to other places are not among them. */
function copyFiles(from: string, to: string, paths: string[]): void {
	for (const path of paths) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		copyFileSync(join(from, path), join(to, path));
	}
}
