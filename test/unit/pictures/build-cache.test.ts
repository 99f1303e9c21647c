import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../../src/pictures/build-cache.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'off-the-list-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('openCache', () => {
	test('gives back what was kept, to the byte', () => {
		const made = new Uint8Array([0, 255, 10]);
		openCache('charts', root).write('key', made);
		expect(openCache('charts', root).read('key')).toEqual(Buffer.from(made));
	});

	test('has nothing for a key that nothing was kept under', () => {
		expect(openCache('charts', root).read('key')).toBeUndefined();
	});

	test('leaves no unfinished file behind', () => {
		openCache('charts', root).write('key', 'text');
		expect(readdirSync(join(root, 'charts'))).toEqual(['key']);
	});
});
