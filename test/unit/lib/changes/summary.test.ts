import { readFileSync, readdirSync } from 'node:fs';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';
import { compareContent } from '../../../../src/lib/changes/compare-content.ts';
import { MOST_BYTES, writeSummary } from '../../../../src/lib/changes/write-summary.ts';

/** Recorded changes: two content folders and the summary that was accepted. */
const FOLDER = 'test/fixtures/changes';
const summaryOf = (name: string) =>
	writeSummary({
		records: compareContent(
			readContentFiles(`${FOLDER}/${name}/before`),
			readContentFiles(`${FOLDER}/${name}/after`),
		),
	});

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
		const summary = writeSummary({ records: compareContent([], files) });
		expect(Buffer.byteLength(summary)).toBeLessThan(MOST_BYTES + 200);
		expect(summary).toMatch(
			/\nThe change is too large to be shown whole: 2\d{3} parts are left out here\.\n$/,
		);
	});

	test('lists forty keys of a record and counts the rest', () => {
		const text = Array.from({ length: 60 }, (_, index) => `key${index}: x\n`).join('');
		const records = compareContent([], [{ path: 'ledger/claims/isis-k/toll.yaml', text }]);
		expect(writeSummary({ records })).toMatch(/\| `key39` \| `x` \|\n\nAnd 20 more\.\n$/);
	});

	test('shows pages, weights and search when they were compared', () => {
		const pages = [
			{ path: '/report/', what: 'changed' as const, before: 9000, after: 9120 },
			{ path: '/claims/new/', what: 'added' as const, before: undefined, after: 1500 },
			{ path: '/claims/old/', what: 'removed' as const, before: 1400, after: undefined },
		];
		const ranks = [
			{ query: 'kabulov', before: 1, after: 1 },
			{ query: 'crocus | toll', before: 1, after: 3 },
			{ query: 'iskp', before: 0, after: 2 },
			{ query: 'daesh', before: 2, after: 0 },
		];
		expect(writeSummary({ records: [], pages, ranks })).toBe(`## What readers will see

- pages that differ: 3

### Pages

| Page | What |
| --- | --- |
| \`/report/\` | changed |
| \`/claims/new/\` | added |
| \`/claims/old/\` | removed |

### Weight of these pages

| Page | Bytes before (brotli) | Bytes after | Difference |
| --- | --- | --- | --- |
| \`/claims/new/\` | 0 | 1,500 | +1,500 |
| \`/claims/old/\` | 1,400 | 0 | −1,400 |
| \`/report/\` | 9,000 | 9,120 | +120 |

### Search

| Query | Place before | Place after |  |
| --- | --- | --- | --- |
| \`crocus │ toll\` | 1 | 3 | worse |
| \`iskp\` | not found | 2 | better |
| \`daesh\` | 2 | not found | worse |
`);
	});

	test('says that search stays as it is', () => {
		const ranks = [{ query: 'kabulov', before: 1, after: 1 }];
		expect(writeSummary({ records: [], ranks })).toContain(
			'### Search\n\nAll 1 golden queries are answered at the same place as before.\n',
		);
	});
});
