import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benign, hostile } from '../corpus.ts';
import type { CorpusDocument } from '../corpus.ts';
import { openContentFolder } from '../content-folder.ts';

/** What the issue says of everything on earth, hostile or not, that is new and not used yet. */
const ABOUT_USE = 'unused-source';
const canary = mkdtempSync(join(tmpdir(), 'off-the-list-canary-'));
const content = openContentFolder();

beforeAll(() => {
	process.env['CANARY_FILE'] = join(canary, 'fired-');
});
afterAll(() => {
	content.remove();
	rmSync(canary, { recursive: true });
});

const byClass = Object.entries(Object.groupBy(hostile, ({ name }) => name.split('/')[0] ?? ''));

test('the corpus has at least 300 hostile and 60 benign documents', () => {
	expect(hostile.length).toBeGreaterThanOrEqual(300);
	expect(benign.length).toBeGreaterThanOrEqual(60);
});

describe('check', () => {
	test.each(byClass)(
		'refuses %s by their rules, at a place in the document',
		(_, documents = []) => {
			expect(documents.flatMap(findFault)).toEqual([]);
		},
	);

	test.each(benign)('passes $name', ({ files }) => {
		expect(content.check(files).issues).toEqual([]);
	});

	test('runs nothing of what it refused', () => {
		expect(readdirSync(canary)).toEqual([]);
		expect(globalThis).not.toHaveProperty('canary');
	});
});

/** Says in what way a document was not refused as it should be. */
function findFault({ name, files, rules }: CorpusDocument): string[] {
	const { issues, files: read } = content.check(files);
	const first = issues.find(({ rule }) => rule !== ABOUT_USE);
	if (first === undefined) return [`${name} was accepted`];
	const { rule, line, column } = first;
	if (!files.some((file) => file.path === first.path))
		return [`${name} was blamed on ${first.path}: ${first.message}`];
	if (!rules.includes(rule)) return [`${name} was refused by ${rule}: ${first.message}`];
	const lines = (read.find((file) => file.path === first.path)?.text ?? '').split('\n');
	const isInside = line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1;
	return isInside ? [] : [`${name} was refused at ${line}:${column}, where it has nothing`];
}
