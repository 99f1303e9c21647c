import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content-files.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'off-the-list-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('readContentFiles names links and does not follow them', () => {
	symlinkSync('/etc/hostname', join(folder, 'file.mdx'));
	symlinkSync('/etc', join(folder, 'folder'));
	expect(readContentFiles(folder)).toEqual([
		{ path: 'file.mdx', text: '', isLink: true },
		{ path: 'folder', text: '', isLink: true },
	]);
});

test('readContentFiles names files beyond the limit and does not read them', () => {
	writeFileSync(join(folder, 'large.mdx'), 'a'.repeat(200_001));
	expect(readContentFiles(folder)).toEqual([{ path: 'large.mdx', text: '', size: 200_001 }]);
});

test('readContentFiles reads pictures as bytes', () => {
	writeFileSync(join(folder, 'a.png'), Buffer.from([1, 255]));
	const [file] = readContentFiles(folder);
	expect([...(file?.bytes ?? [])]).toEqual([1, 255]);
});
