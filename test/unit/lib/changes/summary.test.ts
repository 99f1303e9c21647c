import { readFileSync, readdirSync } from 'node:fs';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';
import { compareContent } from '../../../../src/lib/changes/compare-content.ts';
import { MAX_BYTES, writeSummary } from '../../../../src/lib/changes/write-summary.ts';

/** Recorded changes: two content folders and the summary that was accepted. */
const FOLDER = 'test/fixtures/changes';
const summaryOf = (name: string) =>
	writeSummary(
		compareContent(
			readContentFiles(`${FOLDER}/${name}/before`),
			readContentFiles(`${FOLDER}/${name}/after`),
		),
	);

interface Node {
	type: string;
	children?: Node[];
}
const typesOf = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesOf)];

describe('writeSummary', () => {
	test.each(readdirSync(FOLDER))('says of %s what was accepted', (name) => {
		expect(summaryOf(name)).toBe(readFileSync(`${FOLDER}/${name}/summary.md`, 'utf8'));
	});

	test('lets nothing of a hostile change become a link, a picture, HTML or emphasis', () => {
		const types = new Set(typesOf(markdownToMdast(summaryOf('hostile-text')) as Node));
		expect([...types].sort()).toEqual([
			'heading',
			'inlineCode',
			'list',
			'listItem',
			'paragraph',
			'root',
			'table',
			'tableCell',
			'tableRow',
			'text',
		]);
	});

	test('keeps a hostile change within the cells of its tables', () => {
		const rows = summaryOf('hostile-text').match(/^\| `.*$/gm) ?? [];
		expect(rows.length).toBeGreaterThan(9);
		expect(rows.filter((row) => row.split('|').length !== row.split(' | ').length + 2)).toEqual([]);
	});

	test('keeps within its bounds, and says how much it leaves out', () => {
		const files = Array.from({ length: 3000 }, (_, index) => ({
			path: `ledger/claims/isis-k/claim-${index}.yaml`,
			text: `statement: ${`Ж`.repeat(400)}\n`,
		}));
		const summary = writeSummary(compareContent([], files));
		expect(Buffer.byteLength(summary)).toBeLessThan(MAX_BYTES + 200);
		expect(summary).toMatch(
			/\nThe change is too large to be shown whole: 2\d{3} parts are left out here\.\n$/,
		);
	});

	test('lists forty keys of a record and counts the rest', () => {
		const text = Array.from({ length: 60 }, (_, index) => `key${index}: x\n`).join('');
		const records = compareContent([], [{ path: 'ledger/claims/isis-k/toll.yaml', text }]);
		expect(writeSummary(records)).toMatch(/\| `key39` \| `x` \|\n\nAnd 20 more\.\n$/);
	});
});
