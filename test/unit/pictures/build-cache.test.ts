import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getOrMake } from '../../../src/pictures/build-cache.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'off-the-list-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('getOrMake', () => {
	test('gives back what was kept, to the byte', async () => {
		const made = new Uint8Array([0, 255, 10]);
		const make = vi.fn(() => Promise.resolve(made));
		expect(await getOrMake('charts/key', make, root)).toEqual(Buffer.from(made));
		expect(await getOrMake('charts/key', make, root)).toEqual(Buffer.from(made));
		expect(make).toHaveBeenCalledTimes(1);
	});

	test('makes what nothing was kept for', async () => {
		await getOrMake('charts/key', () => Promise.resolve('one'), root);
		const other = await getOrMake('charts/other', () => Promise.resolve('two'), root);
		expect(other.toString()).toBe('two');
	});

	test('leaves no unfinished file behind', async () => {
		await getOrMake('charts/key', () => Promise.resolve('text'), root);
		expect(readdirSync(join(root, 'charts'))).toEqual(['key']);
	});
});
