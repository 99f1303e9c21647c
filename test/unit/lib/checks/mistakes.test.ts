/**
 * What contributors get wrong, one fixture each: there is one message, at the place of the mistake, that says what to do.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../../../src/integrations/content-files.ts';
import { runChecks } from '../../../../src/lib/checks/run-checks.ts';
import { FIXTURE_DAY, soundContent } from '../../../content.ts';
import type { Edit } from '../../../content.ts';

interface Mistake {
	mistake: string;
	wrong: Edit;
	rule: string;
	place: string;
	/** What stands at the place. */
	words: string;
	message: string;
	hint: string;
}

const FOLDER = 'test/fixtures/mistakes';
const SITE = 'https://off-the-list.example';
/** Words of parsers and programs, which tell an author nothing. */
const JARGON =
	/\b(?:undefined|null|NaN|object|scalar|mapping|token|implicit|flow|sequence|parser|JSX|Unexpected|Invalid|Error|node_modules)\b|\[object/;

const mistakes = readdirSync(FOLDER).map((name) => {
	const fixture = parse(readFileSync(join(FOLDER, name), 'utf8')) as Mistake;
	return [fixture.mistake, fixture] as const;
});

function check({ wrong }: Mistake) {
	const files = soundContent(wrong);
	const { issues } = runChecks(files, FIXTURE_DAY, SITE);
	return issues.map(({ path, line, column, length, rule, message, hint }) => {
		const text = files.find((file) => file.path === path)?.text.split('\n')[line - 1] ?? '';
		const words = text.slice(column - 1, column - 1 + length);
		return { path, rule, place: `${line}:${column}`, words, message, hint };
	});
}

test('the fixtures are as many as were promised, and all different', () => {
	expect(mistakes.length).toBeGreaterThan(100);
	expect(new Set(mistakes.map(([sentence]) => sentence)).size).toBe(mistakes.length);
});

test.each(mistakes)('%s', (_, fixture) => {
	const { wrong, rule, place, words, message, hint } = fixture;
	const path = wrong.moveTo ?? wrong.file;
	expect(check(fixture)).toEqual([{ path, rule, place, words, message, hint }]);
});

test('no message is in the words of a program', () => {
	const said = mistakes.map(([, { message, hint }]) => `${message} ${hint}`);
	expect(said.filter((text) => JARGON.test(text))).toEqual([]);
});

test('a record that cannot be read still uses its sources', () => {
	const folder = 'ledger/sources/listing-2003';
	const source = soundContent().find(({ path }) => path === `${folder}/court-record.yaml`);
	const address = (text = '') => text.replace('court.example/ruling', 'court.example/appeal');
	const files = soundContent(
		{ file: `${folder}/appeal.yaml`, write: address(source?.text) },
		{
			file: 'ledger/claims/listing-2003/appeal.yaml',
			write: 'statement: Nobody appealed.\nstatus sure\nsources: [appeal]\nchecked: "2026-11-24"\n',
		},
	);
	const { issues } = runChecks(files, FIXTURE_DAY);
	expect(issues.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
});

describe('a file as Windows programs save it', () => {
	let folder = '';
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** The sound fixture on disk, with the line ends of Windows. */
	function saveOnWindows(...edits: Edit[]): string {
		folder = mkdtempSync(join(tmpdir(), 'off-the-list-'));
		for (const { path, text, bytes } of soundContent(...edits)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes ?? text.replaceAll('\n', '\r\n'));
		}
		return folder;
	}

	test('is as sound as any other', () => {
		const files = readContentFiles(saveOnWindows());
		expect(runChecks(files, FIXTURE_DAY).issues).toEqual([]);
	});

	test('has its mistakes at the same places', () => {
		const file = 'entries/background/listing.mdx';
		const edit = { file, find: '(claim:ruling-fifteen)', write: '(claim:ruling-fiveteen)' };
		const files = readContentFiles(saveOnWindows(edit));
		expect(runChecks(files, FIXTURE_DAY).issues).toEqual(
			runChecks(soundContent(edit), FIXTURE_DAY).issues,
		);
	});
});
