import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

const FILE = 'entries/background/listing.mdx';
const HEADING = '## What is disputed';

function check(...edits: Edit[]): string[] {
	const { issues } = runChecks(soundContent(...edits), FIXTURE_DAY);
	return issues.map(({ path, rule, message }) => `${path} ${rule} ${message}`);
}

const headed = (write: string): Edit => ({ file: FILE, find: HEADING, write });
const takes = (id: string) =>
	`${FILE} taken-id This heading gets the id "${id}", which another part of the page has.`;

describe('checkHeadings', () => {
	test.each([
		['Notes', 'notes'],
		['Content', 'content'],
		['Next', 'next'],
		['Note 1', 'note-1'],
		['Ref 1-1', 'ref-1-1'],
		['Chart list length', 'chart-list-length'],
		['Words: list length', 'words-list-length'],
		['Table list-length', 'table-list-length'],
	])('refuses the heading "%s", whose id the page has for itself', (heading, id) => {
		expect(check(headed(`## ${heading}`)).filter((one) => one.includes('taken-id'))).toEqual([
			takes(id),
		]);
	});

	test.each(['…', '**?**', '—'])('refuses the heading "%s", which has no id', (heading) => {
		expect(check(headed(`## ${heading}`))).toEqual([
			`${FILE} taken-id This heading has neither a letter nor a digit, so nothing can link to it.`,
		]);
	});

	test('lets two headings of the same words stand, since the second gets another id', () => {
		expect(check(headed('## The list'))).toEqual([]);
	});

	test('refuses a chart that is shown twice', () => {
		expect(check(headed(`<Chart id="list-length" />\n\n${HEADING}`))).toEqual([
			`${FILE} taken-id The page has the id "chart-list-length" already.`,
		]);
	});

	test.each([
		['terms', 'content', '/glossary/', 'term: a term\ndefinition: A word.\n'],
		['changes', 'd2026-11-24', '/changes/', undefined],
		['questions', 'on-delisting', '/questions/', undefined],
		['events', 'y2003', '/timeline/', undefined],
	])('refuses a record of the %s "%s"', (kind, id, page, write) => {
		const folder = `ledger/${kind}/listing-2003`;
		const sound = soundContent().find(({ path }) => path.startsWith(`${folder}/`));
		const file = `${folder}/${id}.yaml`;
		expect(check({ file, write: write ?? sound?.text ?? '' })).toContain(
			`${file} taken-id The page ${page} has the id "${id}" already, for a part of its own.`,
		);
	});
});
