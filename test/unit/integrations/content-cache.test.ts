import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../../src/integrations/content-cache.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'off-the-list-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('openCache', () => {
	test('gives back what was kept, to the byte', () => {
		const made = new Uint8Array([0, 255, 10]);
		openCache('charts', 100, root).write('key', made);
		expect(openCache('charts', 100, root).read('key')).toEqual(Buffer.from(made));
	});

	test('has nothing for a key that nothing was kept under', () => {
		expect(openCache('charts', 100, root).read('key')).toBeUndefined();
	});

	test('leaves no unfinished file behind', () => {
		openCache('charts', 100, root).write('key', 'text');
		expect(readdirSync(join(root, 'charts'))).toEqual(['key']);
	});

	test('deletes what was not used for the longest time when there is too much', () => {
		const cache = openCache('charts', 100, root);
		const long = new Date('2020-01-01');
		for (const key of ['old', 'read', 'new']) {
			cache.write(key, 'x'.repeat(40));
			if (key !== 'new') utimesSync(join(root, 'charts', key), long, long);
		}
		cache.read('read');
		openCache('charts', 100, root);
		expect(readdirSync(join(root, 'charts')).sort()).toEqual(['new', 'read']);
	});
});
