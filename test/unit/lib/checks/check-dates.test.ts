import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

const LEDGER = 'ledger/FOLDER/listing-2003';
const SOURCE = `${LEDGER.replace('FOLDER', 'sources')}/daily-example.yaml`;
const CLAIM = `${LEDGER.replace('FOLDER', 'claims')}/list-length.yaml`;
const EVENT = `${LEDGER.replace('FOLDER', 'events')}/ruling.yaml`;
const QUOTE = `${LEDGER.replace('FOLDER', 'quotes')}/judge-closed.yaml`;
const PERSON = `${LEDGER.replace('FOLDER', 'people')}/judge-example.yaml`;
const CHANGE = `${LEDGER.replace('FOLDER', 'changes')}/first.yaml`;
const ENTRY = 'entries/background/listing.mdx';
const TABLE = 'datasets/list-length.csv';

function check(...edits: Edit[]): string[] {
	const { issues } = runChecks(soundContent(...edits), FIXTURE_DAY);
	return issues
		.filter(({ rule }) => rule === 'impossible-date')
		.map(({ path, line, message }) => `${path}:${line} ${message}`);
}

const edit = (file: string, find: string, write: string): Edit => ({ file, find, write });
const AFTER_TODAY = '15 February 2066 is after today, 24 November 2026.';

describe('checkDates', () => {
	test.each([
		['a source', SOURCE, 4, 'date: "2003-02-15"', 'date: "2066-02-15"'],
		['a reading', SOURCE, 6, 'language: en', 'language: en\nread: "2066-02-15"'],
		['a claim', CLAIM, 6, 'asOf: "2021-03"\nseries', 'asOf: "2066-02-15"\nseries'],
		['a point of a series', CLAIM, 8, '"2003-02-14"', '"2066-02-15"'],
		['an event', EVENT, 1, '"2003-02-14"', '"2066-02-15"'],
		['the end of an event', EVENT, 2, 'title:', 'until: "2066-02-15"\ntitle:'],
		['a quote', QUOTE, 3, '"2003-02-14"', '"2066-02-15"'],
		['a change', CHANGE, 1, '"2026-11-24"', '"2066-02-15"'],
		['an entry', ENTRY, 7, "'2026-11-24'", "'2066-02-15'"],
		['a row', TABLE, 3, '2006-07-28', '2066-02-15'],
	])('refuses %s of the future', (_, file, line, find, write) => {
		expect(check(edit(file, find, write))).toEqual([`${file}:${line} ${AFTER_TODAY}`]);
	});

	test.each(['1381-05-06', '1424', '0203'])('refuses the year of %s', (date) => {
		const said = `Nothing here happened in the year ${Number(date.slice(0, 4))}.`;
		expect(check(edit(SOURCE, '2003-02-15', date), edit(TABLE, '2006-07-28', date))).toEqual([
			`${TABLE}:3 ${said}`,
			`${SOURCE}:4 ${said}`,
		]);
	});

	test('says in which card the day of the check of a row stands', () => {
		const { issues } = runChecks(
			soundContent(
				edit('datasets/list-length.yaml', 'checked: "2026-11-24"', 'checked: "2020-11-24"'),
			),
			FIXTURE_DAY,
		);
		expect(issues.map(({ hint }) => hint)).toEqual([
			'Correct the date, or write the day on which you read the sources into "checked" of datasets/list-length.yaml.',
		]);
	});

	test('refuses a source that is younger than its reading', () => {
		const write = 'language: en\nread: "2003-02-14"';
		expect(check(edit(SOURCE, 'language: en', write))).toEqual([
			`${SOURCE}:4 15 February 2003 is after the day on which somebody last looked, 14 February 2003.`,
		]);
	});

	test('refuses a check that is older than its source', () => {
		expect(check(edit(EVENT, 'checked: "2026-11-24"', 'checked: "2003-02-13"'))).toEqual([
			`${EVENT}:1 14 February 2003 is after the day on which somebody last looked, 13 February 2003.`,
			`${EVENT}:9 The day of the check, 13 February 2003, is before the source "court-record" was published, 14 February 2003.`,
		]);
	});

	test('refuses an end before the beginning', () => {
		const office = 'offices:\n  - { title: Judge, from: "2003", until: "2001" }\nname:';
		expect(check(edit(PERSON, 'name:', office))).toEqual([
			`${PERSON}:3 2001 is before the beginning, 2003.`,
		]);
	});

	test('lets dates stand that are exact to the month or the year of the check', () => {
		expect(check(edit(EVENT, '"2003-02-14"', '"2026"'))).toEqual([]);
		expect(check(edit(SOURCE, '"2003-02-15"', '"2026-11"'))).toEqual([]);
	});
});
