import { basename, relative } from 'node:path';
import { columnNamed, datasetOfSheet } from '../../src/lib/contributing/dataset-of-sheet.ts';
import type { SheetTable } from '../../src/lib/contributing/dataset-of-sheet.ts';
import {
	chartOf,
	missingOfDataset,
	planDataset,
	planTable,
} from '../../src/lib/contributing/plan-dataset.ts';
import type { DatasetAnswers, FilesPlan } from '../../src/lib/contributing/plan-dataset.ts';
import { completeAnswers } from '../../src/lib/contributing/plan-record.ts';
import type { Answers } from '../../src/lib/contributing/plan-record.ts';
import type { ContentFile } from '../../src/lib/diagnostics/diagnostic.ts';
import type { Ledger, LedgerRecord } from '../../src/lib/ledger/record.ts';
import { decodeBytes } from '../../src/lib/spreadsheets/decode-bytes.ts';
import { describeSpreadsheet } from '../../src/lib/spreadsheets/describe-spreadsheet.ts';
import { namesFor } from '../../src/lib/spreadsheets/read-heading.ts';
import { readSpreadsheet } from '../../src/lib/spreadsheets/read-spreadsheet.ts';
import type { Spreadsheet } from '../../src/lib/spreadsheets/read-spreadsheet.ts';
import { stop } from '../command-line.ts';
import { askSheet } from './ask-sheet.ts';
import { refuseUnknown, stopAtMissing } from './require-answers.ts';
import type { SheetOptions } from './sheet-options.ts';

/** What a dataset is made from. */
export interface DatasetTask {
	content: ContentFile[];
	contentFolder: string;
	ledger: Ledger;
	options: SheetOptions;
	answers: Answers;
	today: string;
	mayBeNear: boolean;
	/** Whether somebody can be asked. */
	isAsked: boolean;
}

/**
 * Plans the files of a dataset from a spreadsheet, or the table alone where the dataset has a card already.
 * Says what was understood, and asks for what is missing; ends the command where nobody can be asked.
 */
export async function newDataset(task: DatasetTask): Promise<FilesPlan> {
	const { content, contentFolder, ledger, today, isAsked } = task;
	const from = relative(contentFolder, task.options.path).replaceAll('\\', '/');
	const inPlace = /^datasets\/([^/]+)\.csv$/.exec(from)?.[1];
	const card = ledger.records.datasets.get(task.answers.id ?? inPlace ?? '');
	const read = (options: SheetOptions) => readWith(options, ledger, card);
	const first = read(task.options);
	console.log(`${task.options.path}: ${describeSpreadsheet(first)}\n`);
	refuseUnknown(first, task.options);
	const name = basename(task.options.path).replace(/\.\w+$/, '');
	const [proposedId = ''] = inPlace === undefined ? namesFor([name]) : [inPlace];
	const given = { options: task.options, answers: task.answers, chart: task.options.chart };
	const { options, answers, chart } = isAsked
		? await askSheet({ ...task, proposedId, card, read })
		: { ...given, answers: { ...task.answers, id: task.answers.id ?? proposedId } };
	const sheet = read(options);
	if (card !== undefined) {
		stopAtMissing(sheet, options, []);
		return planTable(content, sheet, card, { sources: options.sources, today });
	}
	const table = datasetOfSheet(sheet, options.columns, options.sources);
	const complete = completeDataset(table, answers, chart, today);
	stopAtMissing(sheet, options, missingOfDataset(complete));
	return planDataset(content, table, complete, {
		today,
		mayBeNear: task.mayBeNear || isAsked,
		from,
	});
}

/** Reads the spreadsheet by what was said about it. A card that is there says what its columns hold. */
function readWith(
	{ bytes, encoding, answers }: SheetOptions,
	ledger: Ledger,
	card?: LedgerRecord<'datasets'>,
): Spreadsheet {
	const sources = new Set(ledger.records.sources.keys());
	try {
		const text = decodeBytes(bytes, encoding);
		const sheet = readSpreadsheet(text, answers, sources);
		if (card === undefined) return sheet;
		const types = sheet.columns.flatMap((column) => {
			const type = columnNamed(card.data.columns, column)?.type;
			return type === undefined ? [] : [[column.heading, type] as const];
		});
		return readSpreadsheet(text, { ...answers, types: new Map(types) }, sources);
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error), 1);
	}
}

/** The answers for the card and the chart, with what the table says of them. */
function completeDataset(
	{ columns, key }: SheetTable,
	answers: Answers,
	chart: SheetOptions['chart'],
	today: string,
): DatasetAnswers {
	const data = { columns, key, ...answers.data };
	const { id = '' } = answers;
	const ofChart = { ...chartOf(id, data), ...chart };
	return {
		dataset: completeAnswers('datasets', { ...answers, data }, today),
		chart: chart && completeAnswers('charts', { id, data: ofChart }, today),
	};
}
