/** The questions about a spreadsheet, answered with real keys in a terminal of the test. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askSheet } from '../../../scripts/new/ask-sheet.ts';
import { readArguments } from '../../../scripts/new/read-arguments.ts';
import type { SheetOptions } from '../../../scripts/new/sheet-options.ts';
import { loadLedger } from '../../../src/lib/checks/load-ledger.ts';
import { datasetOfSheet } from '../../../src/lib/contributing/dataset-of-sheet.ts';
import { decodeBytes } from '../../../src/lib/spreadsheets/decode-bytes.ts';
import { readSpreadsheet } from '../../../src/lib/spreadsheets/read-spreadsheet.ts';
import { FIXTURE_DAY, soundContent } from '../../content.ts';
import { KEYS, typeAt } from './typed-keys.ts';

const { enter, tab } = KEYS;
const FOLDER = 'test/fixtures/spreadsheets';
const content = soundContent();
const { ledger } = loadLedger(content);
const sources = new Set(ledger.records.sources.keys());

async function interview(bytes: Uint8Array, steps: [string, ...string[]][], data = {}) {
	const { sheet } = readArguments(['dataset', '--from', `${FOLDER}/example/mohn.csv`]);
	if (sheet === undefined) throw new Error('The arguments name no spreadsheet.');
	const { terminal, left } = typeAt(steps);
	const read = (options: SheetOptions) =>
		readSpreadsheet(decodeBytes(options.bytes), options.answers, sources);
	const said = await askSheet({
		content,
		ledger,
		options: { ...sheet, bytes },
		answers: { data },
		proposedId: 'poppy',
		read,
		today: FIXTURE_DAY,
		terminal,
	});
	expect(left()).toEqual([]);
	const { options } = said;
	return { ...said, table: datasetOfSheet(read(options), options.columns, options.sources) };
}
const CARD = { title: 'Poppy', row: 'one harvest', coverage: 'Three.', topics: ['isis-k'] };

describe('askSheet', { timeout: 30_000 }, () => {
	test('settles decimals for the whole file by one answer, and asks for columns, sources and a chart', async () => {
		const { answers, chart, table } = await interview(
			readFileSync(`${FOLDER}/example/mohn.csv`),
			[
				['Is this how they are meant?', 'y'],
				['Which columns need another name', 'bemerk', tab, enter],
				[
					'"Bemerkung", as a card has it',
					...Array<string>(70).fill('\u007F'),
					'{ type: none }',
					enter,
				],
				['Which sources does every row rest on?', 'record', tab, enter],
				['What else is there to say?', enter],
				['The file name without its ending', enter],
				['Shall a chart be drawn from it?', 'y'],
				['What the chart shows, as the finding', 'It grew', enter],
				['What is measured', 'Hectares', enter],
				['How it is drawn.', 'bar', enter],
				['What the reader should take away', 'It grew.', enter],
				['What else is there to say?', enter],
			],
			CARD,
		);
		expect(table.rows[0]).toEqual({
			jahr: '2019',
			flache: '163000',
			opium: '6400',
			sources: 'court-record',
		});
		expect(answers.id).toBe('poppy');
		expect(chart).toMatchObject({ dataset: 'poppy', x: 'jahr', kind: 'bar', topics: ['isis-k'] });
	});

	test('asks what a cell says when it is not read, or not as it is meant', async () => {
		const text = 'Date;People\r\nMar-21;ca. 980\r\n2022;17\r\n2023;18\r\n';
		const { table, chart } = await interview(
			Buffer.from(text),
			[
				['(read as 2021-03)', 'n'],
				['What does "Mar-21" in "Date" say', '-21', enter],
				['What does "ca. 980" in "People" say', '980', enter],
				['Which columns need another name', enter],
				['Which sources does every row rest on?', 'record', tab, enter],
				['What else is there to say?', enter],
				['The file name without its ending', enter],
				['Shall a chart be drawn from it?', 'n'],
			],
			CARD,
		);
		expect(table.rows.map(({ date, people }) => [date, people])).toEqual([
			['2021-03-21', '980'],
			['2022', '17'],
			['2023', '18'],
		]);
		expect(chart).toBeUndefined();
	});
});
